import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { bot, conversation } from "@/test/documents";
import { show } from "@/test/show";
import { BotControl } from "./BotControl";

vi.mock("@/lib/api/run", () => ({ run: vi.fn().mockResolvedValue({}) }));

const control = (change: Parameters<typeof conversation>[0]) => (
  <BotControl conversation={conversation(change)} isTakenOverByMe={false} />
);

test.each([
  [{ bot: bot({ state: "form_sent" }) }, "Bot is waiting for the form"],
  [
    { bot: bot({ state: "photos_asked" }), checklist: { face: "p1" } },
    "Bot is waiting for photos: 1 of 3",
  ],
  [{ bot: bot({ state: "handed_over" }) }, "Handed over to the team"],
  [{ bot: bot({ silence: "misunderstood" }) }, "Bot silent: it did not understand"],
  [{ ageGroup: "minor" }, "Bot is waiting for a parent or guardian"],
  [{ ageGroup: "minor", bot: bot({ paused: true }), ageClearedBy: "rita" }, "Bot paused"],
  [{ flags: ["erasure_requested"] }, "Asked for their data to be deleted"],
] as const)("says in plain words where the bot stands: %#", (change, words) => {
  show(control(change as unknown as Parameters<typeof conversation>[0]));
  expect(screen.getByRole("status")).toHaveTextContent(words);
});

test("a silence of its own is ended as a pause is", async () => {
  show(control({ bot: bot({ silence: "flood" }) }));
  await userEvent.click(screen.getByRole("button", { name: "Resume bot" }));
  expect(run).toHaveBeenCalledExactlyOnceWith(
    "pauseBot",
    { conversation: "c1" },
    { paused: false },
  );
});
