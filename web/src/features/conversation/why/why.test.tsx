import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import type { Why } from "@/lib/documents";
import { at, bot, conversation, message, NOON } from "@/test/documents";
import { show } from "@/test/show";
import { BotWhy } from "./BotWhy";
import { NextPanel } from "./NextPanel";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));

const WHY: Why = {
  cause: "message",
  messageId: "m1",
  parts: [{ purpose: "answer", topic: "pay", fault: null }],
  understood: [{ intent: "pay", basis: "examples_likely" }],
  state: "photos_asked",
  slot: null,
  fault: null,
  filled: ["face"],
  missing: ["full_length"],
  formProblems: [],
  calls: false,
  flags: [],
  silence: null,
};
const said = (why: Why | null) => message({ id: "b1", direction: "out", author: "bot", why });

test("a message of the bot opens by keyboard to what led to it", async () => {
  show(
    <BotWhy
      message={said(WHY)}
      answered={message({ text: "¿Y el sueldo?" })}
      isNewest
      foot={(button) => button}
    />,
  );
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByText("Answer: what it pays")).toBeInTheDocument();
  expect(screen.getByText("what it pays: a guess from examples, likely")).toBeInTheDocument();
  expect(screen.getByText("Still missing: Full length")).toBeInTheDocument();
  expect(screen.getByText("¿Y el sueldo?")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Why the bot said this" })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
});

test("an older message says honestly that nothing was kept", async () => {
  show(<BotWhy message={said(null)} answered={undefined} isNewest foot={(button) => button} />);
  await userEvent.click(screen.getByRole("button", { name: "Why the bot said this" }));
  expect(await screen.findByText(/What led to it was not kept/)).toBeInTheDocument();
});

test("paused, it tells since when and what it would otherwise say", async () => {
  vi.mocked(run).mockResolvedValue({
    quiet: "paused",
    goesOn: false,
    windowOpen: false,
    says: [{ purpose: "form_thanks", topic: null, fault: null }],
    awaits: "photos",
    missing: ["full_length"],
    then: [{ purpose: "hand_over", topic: null, fault: null }],
    reminder: null,
    spared: null,
  });
  const paused = conversation({ bot: bot({ paused: true, pausedBy: "u", pausedAt: at(NOON) }) });
  show(<NextPanel id="next" conversation={paused} />);
  const panel = within(screen.getByRole("region", { name: "What the bot would say next" }));
  expect(await panel.findByText(/^Paused since .* by a colleague/)).toBeInTheDocument();
  expect(panel.getByText("Right away it would say: Thanks for the form")).toBeInTheDocument();
  expect(panel.getByText("It is waiting for: Full length")).toBeInTheDocument();
  expect(panel.getByText(/The 24-hour window is closed/)).toBeInTheDocument();
});

test.each([
  ["closed", "It sends no reminders while the conversation is closed."],
  ["declined", "It sends no reminders: they are at “Not now”."],
  [null, "It sends no more reminders."],
] as const)("where it does not remind (%s) it says why", async (spared, words) => {
  vi.mocked(run).mockResolvedValue({
    ...{ quiet: null, goesOn: false, windowOpen: true, says: [], awaits: "form" },
    ...{ missing: [], then: [], reminder: null, spared },
  });
  show(<NextPanel id="next" conversation={conversation()} />);
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test("what could not be found out can be asked again", async () => {
  vi.mocked(run).mockClear().mockRejectedValueOnce(new Error("down"));
  show(<NextPanel id="next" conversation={conversation()} />);
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(run).toHaveBeenCalledTimes(2);
});
