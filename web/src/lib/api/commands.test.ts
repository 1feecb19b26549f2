import { expect, test } from "vitest";
import { may, type Command } from "./commands";
import type { Asked } from "./run";

test("a role may do what the command's row says", () => {
  expect(may("recruiter", "pauseBot")).toBe(true);
  expect(may("viewer", "pauseBot")).toBe(false);
  expect(may("viewer", "getFileUrls")).toBe(true);
  expect(may("recruiter", "setActive")).toBe(false);
  expect(may("admin", "setActive")).toBe(true);
});

test("a command is asked with what its row takes", () => {
  const takes: <Name extends Command>(name: Name, ...asked: Asked<Name>) => void = () => undefined;
  takes("pauseBot", { conversation: "c1" }, { paused: true });
  takes("markRead", { conversation: "c1" });
  // @ts-expect-error -- it has to be told whether to pause
  takes("pauseBot", { conversation: "c1" });
  // @ts-expect-error -- it is about a message
  takes("retryMessage", { conversation: "c1" });
  // @ts-expect-error -- visitors do it, signed in as nobody
  takes("checkCode", {}, { code: "ABCD-EFGH" });
});
