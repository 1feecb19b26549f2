import { notifications } from "@mantine/notifications";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { ColleaguesContext } from "@/lib/colleagues/ColleaguesContext";
import { pageOwner } from "@/lib/owner";
import { at, conversation, HOUR, NOON, user } from "@/test/documents";
import { show } from "@/test/show";
import { ClosingMessageDialog } from "./ClosingMessageDialog";
import { firstName } from "./closingDrafts";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("@/lib/triage/newestRow", () => ({ newestRow: vi.fn() }));

const ran = vi.mocked(run);
const asked = () =>
  ran.mock.calls.map(([command, ids, body]: [string, object, unknown?, string?]) => [
    command,
    (ids as { conversation: string }).conversation,
    body,
  ]);
const soon = () => at(Date.now() + HOUR);
const row = (id: string, change: Parameters<typeof conversation>[0] = {}) =>
  conversation({ id, windowClosesAt: soon(), displayName: "Vale Ríos", ...change });
const dialog = (rows: ReturnType<typeof row>[], onClose = vi.fn()) => {
  show(<ClosingMessageDialog rows={rows} opened onClose={onClose} />);
  return onClose;
};
const BY_ANA = {
  stage: "casting",
  previous: "review",
  by: "ana",
  at: at(NOON),
  undoes: false,
} as const;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

beforeEach(() => {
  notifications.clean();
  pageOwner.admits("rita");
  ran.mockReset().mockResolvedValue({});
});

test("offers words in their language with their name, moves first and then sends them", async () => {
  const onClose = dialog([row("c1", { stage: "review", language: "pt" })]);
  const words = await screen.findByRole("textbox", { name: "Message in Portuguese" });
  expect((words as HTMLTextAreaElement).value).toMatch(/^Olá, Vale\. /);
  await waitFor(() => expect(words).toHaveFocus());
  await userEvent.type(words, " Ana");
  await press("Send and move");
  await waitFor(() => expect(ran).toHaveBeenCalledTimes(2));
  expect(asked()[0]).toEqual(["moveStage", "c1", { stage: "declined", expected: "review" }]);
  expect(asked()[1]?.[0]).toBe("sendMessage");
  expect((asked()[1]?.[2] as { text: string }).text).toMatch(/^Olá, Vale\. .* Ana$/);
  await waitFor(() => expect(onClose).toHaveBeenCalled());
});

test("moves without a message when that is wanted", async () => {
  const onClose = dialog([row("c1")]);
  await press("Move without a message");
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(asked()).toHaveLength(1);
});

test.each([
  [{ optedOut: true }, "they opted out of messages"],
  [{ windowClosesAt: at(1) }, "the 24-hour window is closed"],
  [{ flags: ["wrong_number" as const] }, "it is a wrong number"],
])("says why nothing can be sent: %j", (change, why) => {
  dialog([row("c1", change)]);
  expect(screen.getByRole("note")).toHaveTextContent(why);
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.getByRole("button", { name: "Move" })).toBeEnabled();
});

test("of several each gets it in their language, minors gentler, and who cannot is counted", async () => {
  dialog([
    row("c1"),
    row("c2", { displayName: "+52 55 1234 5678" }),
    row("c3", { language: "en", ageGroup: "minor", displayName: "Kim" }),
    row("c4", { optedOut: true }),
  ]);
  expect(screen.getAllByRole("textbox")).toHaveLength(2);
  expect(screen.getByRole("textbox", { name: "Message in English, for minors" })).toBeVisible();
  expect(screen.getByRole("note")).toHaveTextContent("1 gets no message");
  await press("Send to 3 and move");
  await waitFor(() => expect(ran).toHaveBeenCalledTimes(7));
  const texts = asked()
    .filter(([command]) => command === "sendMessage")
    .map(([, id, body]) => `${id as string} ${(body as { text: string }).text.slice(0, 12)}`);
  expect(texts.toSorted()).toEqual(["c1 Hola, Vale. ", "c2 Hola. Gracia", "c3 Hello, Kim. "]);
});

test("a message that could not be sent is told", async () => {
  ran.mockImplementation((command) =>
    command === "sendMessage"
      ? Promise.reject(new ApiError("window_closed", ""))
      : Promise.resolve({}),
  );
  dialog([row("c9")]);
  await press("Send and move");
  const title = await screen.findByText("Moved, but the message could not be sent");
  expect(title.closest("[role=alert]")).toHaveTextContent("The 24-hour window has closed.");
});

test("nobody is told who was not moved, and the words stay", async () => {
  ran.mockRejectedValue(new ApiError("moved_meanwhile", ""));
  const onClose = dialog([row("c1")]);
  await press("Send and move");
  await screen.findByText("It could not be moved");
  expect(ran).toHaveBeenCalledTimes(1);
  expect(onClose).not.toHaveBeenCalled();
});

test("whom a colleague moved while the words were read is not moved, nor told; that is said", async () => {
  const ana = new Map([["ana", { ...user({ name: "Ana Alba" }), id: "ana" }]]);
  const seen = [row("c1", { stage: "review" })];
  const at = (live: typeof seen) => (
    <ColleaguesContext value={ana}>
      <ClosingMessageDialog rows={seen} live={live} opened onClose={vi.fn()} />
    </ColleaguesContext>
  );
  const { again } = show(at(seen));
  await userEvent.type(await screen.findByRole("textbox"), " Ana");
  again(at([row("c1", { stage: "casting", stageMoves: [BY_ANA] })]));
  expect(screen.getByRole("alert")).toHaveTextContent(
    "Ana Alba moved them to Casting in the meantime.",
  );
  expect(screen.getByRole("textbox")).toHaveTextContent(/ Ana$/);
  expect(screen.getByRole("button", { name: "Send and move" })).toBeDisabled();
  expect(screen.getByRole("button", { name: "Move without a message" })).toBeDisabled();
});

test("of several, who was moved meanwhile or is there already is left out", async () => {
  const [first, second] = [row("c1"), row("c2")];
  const seen = [first, second, row("c3", { stage: "declined" })];
  const live = [first, { ...second, stage: "casting" as const }];
  show(<ClosingMessageDialog rows={seen} live={live} opened onClose={vi.fn()} />);
  expect(screen.getByRole("dialog", { name: "Not now: 2 people" })).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent(
    "They were moved to Casting in the meantime.",
  );
  await press("Send and move");
  await waitFor(() => expect(asked().map(([, id]) => id)).toEqual(["c1", "c1"]));
});

test("tried again for who could not be moved, nobody is told twice", async () => {
  ran.mockImplementation((command, ids: object) =>
    command === "moveStage" && (ids as { conversation: string }).conversation === "c2"
      ? Promise.reject(new ApiError("unavailable", ""))
      : Promise.resolve({}),
  );
  const onClose = dialog([row("c1"), row("c2")]);
  await press("Send to 2 and move");
  await screen.findByText("1 of 2 could not be moved");
  ran.mockReset().mockResolvedValue({});
  await press("Send and move");
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  await waitFor(() => expect(asked().map(([, id]) => id)).toEqual(["c2", "c2"]));
});

test.each([
  ["🔥 Queen 🔥", null],
  ["+52 55 1234 5678", null],
  ["María José", "María"],
])("the first name in %s is %s", (displayName, name) => {
  expect(firstName(conversation({ displayName }))).toBe(name);
});
