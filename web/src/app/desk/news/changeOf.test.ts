import { expect, test } from "vitest";
import { conversation } from "@/test/documents";
import { changeOf } from "./changeOf";

const row = (change: Parameters<typeof conversation>[0] = {}) =>
  conversation({ id: "c1", ...change });

test("whatever moves somebody from one view to another may change the numbers", () => {
  const before = changeOf([row()]);
  for (const change of [
    { needsReply: !row().needsReply },
    { assigneeId: "rita" },
    { stage: "casting" as const },
    { tags: ["vip"] },
    { flags: ["spam" as const] },
  ]) {
    expect(changeOf([row(change)])).not.toBe(before);
  }
  expect(changeOf([row({ language: "pt" })])).toBe(before);
  expect(changeOf([])).not.toBe(before);
});
