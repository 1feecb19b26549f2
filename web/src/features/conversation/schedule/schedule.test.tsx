import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { asTyped } from "@/lib/time/typed";
import { at, conversation, file, HOUR, MINUTE, ours } from "@/test/documents";
import { RITA, show } from "@/test/show";
import type { ChatMessage } from "../messages/timeline";
import { apart } from "./apart";
import { ScheduleDialog } from "./ScheduleDialog";
import { WaitingMessages } from "./WaitingMessages";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("../authors/useAuthorName", () => ({ useAuthorName: () => "Carla Cruz" }));

beforeEach(() => void vi.mocked(run).mockReset().mockResolvedValue({}));

const now = Date.now();
const row = conversation({ windowClosesAt: at(now + 5 * HOUR) });
const soon = new Date(Math.ceil((now + 2 * HOUR) / MINUTE) * MINUTE);
const when = () => screen.getByLabelText("Date and time");
const button = (name: string) => screen.getByRole("button", { name });
const typeTime = (time: Date) => fireEvent.change(when(), { target: { value: asTyped(time) } });

const onDone = vi.fn();
const dialog = (text = "Hola") => (
  <ScheduleDialog conversation={row} text={text} onClose={vi.fn()} onDone={onDone} />
);

const schedule = {
  sendAt: at(soon.getTime()),
  askedAt: at(now),
  heardUntil: null,
  cancelOnReply: true,
  changedBy: null,
  cancelled: null,
};
const waiting = (change: Partial<ChatMessage> = {}) =>
  ours({ id: "m9", status: "scheduled", text: "Mañana", at: schedule.sendAt, schedule, ...change });
function Foot({ messages }: { messages: ChatMessage[] }) {
  const [changing, onChanging] = useState<string | null>(null);
  return <WaitingMessages conversation={row} {...{ messages, changing, onChanging }} />;
}
const foot = (...messages: ChatMessage[]) => <Foot messages={messages} />;

test("a text goes out at the time that was chosen, unless they write first", async () => {
  show(dialog());
  typeTime(soon);
  await userEvent.click(button("Schedule"));
  const [, , body, key] = vi.mocked(run).mock.lastCall ?? [];
  const said = { text: "Hola", sendAt: soon.toISOString(), cancelOnReply: true };
  expect(body).toEqual({ id: key, ...said });
  expect(onDone).toHaveBeenCalledOnce();
});

const byCarla = { ...schedule, cancelled: { by: "carla", at: at(now) } };
const cancelledByCarla = (change: Partial<ChatMessage> = {}) =>
  waiting({ status: "cancelled", schedule: byCarla, ...change });
const words = () => screen.findByRole("textbox", { name: "Message" });

test("what a colleague cancels while it is changed says so, and is new by an own decision only", async () => {
  const view = show(foot(waiting()));
  await userEvent.click(button("Change"));
  await userEvent.type(await words(), " a las 10");
  view.again(foot(cancelledByCarla()));
  expect(screen.getByRole("dialog", { name: "Change the scheduled message" })).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("Not sent: Carla Cruz cancelled it.");
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
  expect(await words()).toHaveValue("Mañana a las 10");
  await userEvent.click(button("Schedule as a new message"));
  expect(vi.mocked(run).mock.lastCall?.[0]).toBe("sendMessage");
});

test("what went out while it was changed keeps its words in sight", async () => {
  const view = show(foot(waiting()));
  await userEvent.click(button("Change"));
  await words();
  view.again(foot());
  expect(screen.getByRole("alert")).toHaveTextContent("It is no longer scheduled");
  expect(await words()).toHaveValue("Mañana");
});

test("a file that was cancelled while it was changed is not scheduled without it", async () => {
  const media = [file({ contentType: "application/pdf" })];
  const view = show(foot(waiting({ type: "document", media })));
  await userEvent.click(button("Change"));
  await words();
  view.again(foot(cancelledByCarla({ type: "document", media })));
  expect(screen.getByRole("alert")).toHaveTextContent("Carla Cruz cancelled it");
  expect(screen.queryByRole("button", { name: /Save|Schedule/ })).toBeNull();
});

test("whoever changes a message begins behind its words; a new one begins with its time", async () => {
  const view = show(foot(waiting()));
  await userEvent.click(button("Change"));
  const field = await words();
  await waitFor(() => expect(field).toHaveFocus());
  expect(field).toHaveProperty("selectionStart", "Mañana".length);
  view.again(dialog());
  await waitFor(() => expect(when()).toHaveFocus());
});

test("a text that is too long says by how much, before it is asked for", async () => {
  show(dialog("x".repeat(1590)));
  expect(screen.getByText("10 characters left")).toBeVisible();
  fireEvent.change(await words(), { target: { value: "x".repeat(1700) } });
  expect(await words()).toHaveAccessibleDescription(/100 characters too many/);
  await userEvent.click(button("Schedule"));
  expect(run).not.toHaveBeenCalled();
  expect(screen.queryByText("Write what should be sent.")).toBeNull();
});

test("an old refusal is gone once the text is corrected", async () => {
  vi.mocked(run).mockRejectedValue(new ApiError("left_open", ""));
  show(dialog("Hola {firstName}"));
  await userEvent.click(button("Schedule"));
  await screen.findByRole("alert");
  await userEvent.type(await words(), "!");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the time zone has a name that people use", () => {
  show(dialog());
  expect(when()).toHaveAccessibleDescription(expect.not.stringMatching(/[A-Z][a-z]+\/[A-Z]|_/));
});

test("above nothing but cancelled messages it does not say that they will be sent", () => {
  const view = show(foot(waiting(), cancelledByCarla({ id: "m8" })));
  expect(screen.getByRole("region", { name: "Scheduled, not sent yet" })).toBeVisible();
  view.again(foot(cancelledByCarla()));
  expect(screen.getByRole("region", { name: "Scheduled, but not sent" })).toBeVisible();
});

test("who changed a colleague's message is named beside its author", () => {
  const changed = { ...schedule, changedBy: "carla" };
  const view = show(foot(waiting({ schedule: changed })));
  expect(screen.getByText("Last changed by Carla Cruz")).toBeVisible();
  view.again(foot(waiting({ author: "carla", schedule: changed })));
  expect(screen.queryByText(/Last changed/)).toBeNull();
});

test("whoever wants it sent in any case says so", async () => {
  show(dialog());
  await userEvent.click(screen.getByRole("switch", { name: "Cancel it if they write first" }));
  await userEvent.click(button("Schedule"));
  expect(vi.mocked(run).mock.lastCall?.[2]).toMatchObject({ cancelOnReply: false });
});

test.each([
  [-HOUR, "Choose a date and time in the future."],
  [6 * HOUR, "By then the 24-hour window will be closed."],
])("a time %i ms away is refused in words before it is asked for", async (away, words) => {
  show(dialog());
  typeTime(new Date(now + away));
  await userEvent.click(button("Schedule"));
  expect(when()).toHaveAccessibleDescription(expect.stringContaining(words));
  expect(run).not.toHaveBeenCalled();
});

test.each([
  ["beyond_window", "By then the 24-hour window will be closed."],
  ["window_closed", "The 24-hour window"],
  ["too_many_scheduled", "Twenty messages"],
  ["invalid", "this text or this time"],
])("refused with %s it says why and keeps the draft", async (code, words) => {
  vi.mocked(run).mockRejectedValue(new ApiError(code, ""));
  onDone.mockClear();
  show(dialog());
  await userEvent.click(button("Schedule"));
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(words));
  expect(screen.getByRole("textbox", { name: "Message" })).toHaveValue("Hola");
  expect(onDone).not.toHaveBeenCalled();
});

test("what waits is told apart from what was said; so is what was cancelled, until more is said", () => {
  const said = ours({ id: "m1", at: at(now) });
  const cancelled = waiting({ id: "m8", status: "cancelled" });
  expect(apart([said, cancelled, waiting()]).waiting.map(({ id }) => id)).toEqual(["m8", "m9"]);
  const later = ours({ id: "m2", at: at(soon.getTime() + MINUTE) });
  expect(apart([said, cancelled, later]).said.map(({ id }) => id)).toEqual(["m1", "m8", "m2"]);
});

test("its words and its time can be changed", async () => {
  show(foot(waiting()));
  await userEvent.click(button("Change"));
  const text = await screen.findByRole("textbox", { name: "Message" });
  await userEvent.clear(text);
  await userEvent.type(text, "Pasado");
  await userEvent.click(button("Save"));
  expect(run).toHaveBeenCalledWith(
    "changeScheduled",
    { conversation: "c1", message: "m9" },
    { text: "Pasado", sendAt: soon.toISOString(), cancelOnReply: true },
  );
});

test("a masked form link is again its variable while it is changed", async () => {
  show(foot(waiting({ text: "Aquí: https://example.com/apply?ref=••••••" })));
  await userEvent.click(button("Change"));
  const text = await screen.findByRole("textbox", { name: "Message" });
  await waitFor(() => expect(text).toHaveValue("Aquí: {formLink}"));
});

const template = { contentSid: "HX1", variables: { "1": "Ana" }, buttons: ["Sí"] };

test("a template keeps its words, and its time needs no window", async () => {
  show(foot(waiting({ text: "Hola Ana", template })));
  await userEvent.click(button("Change"));
  const text = await screen.findByRole("textbox", { name: "Message" });
  await waitFor(() => expect(text).toHaveAttribute("readonly"));
  const later = new Date(soon.getTime() + 240 * HOUR);
  typeTime(later);
  await userEvent.click(button("Save"));
  expect(vi.mocked(run).mock.lastCall?.slice(0, 3)).toEqual([
    "changeScheduled",
    { conversation: "c1", message: "m9" },
    { text: "Hola Ana", sendAt: later.toISOString(), cancelOnReply: true },
  ]);
});

test("a cancelled template is scheduled again as a template", async () => {
  const cancelled = { ...schedule, cancelled: { by: "rita", at: at(now) } };
  show(foot(waiting({ status: "cancelled", schedule: cancelled, template })));
  await userEvent.click(button("Schedule again"));
  await userEvent.click(await screen.findByRole("button", { name: "Schedule" }));
  const [command, , body] = vi.mocked(run).mock.lastCall ?? [];
  expect(body).not.toHaveProperty("buttons");
  expect([command, body]).toEqual([
    "sendTemplate",
    expect.objectContaining({ contentSid: "HX1", variables: { "1": "Ana" } }),
  ]);
});

test("it can be cancelled; a refusal says why", async () => {
  vi.mocked(run).mockRejectedValue(new ApiError("not_scheduled", ""));
  show(foot(waiting()));
  await userEvent.click(button("Cancel"));
  expect(run).toHaveBeenCalledWith("cancelScheduled", { conversation: "c1", message: "m9" });
  expect(await screen.findByText("It could not be cancelled.")).toBeInTheDocument();
});

test("once it is cancelled the message has the focus that was on the button", async () => {
  const view = show(foot(waiting()));
  button("Cancel").focus();
  const cancelled = { ...schedule, cancelled: { by: "rita", at: at(now) } };
  view.again(foot(waiting({ status: "cancelled", schedule: cancelled })));
  await waitFor(() => expect(screen.getByRole("article")).toHaveFocus());
});

test.each([
  ["rita", "Not sent: you cancelled it."],
  ["carla", "Not sent: Carla Cruz cancelled it."],
  ["aspirant", "Not sent: they wrote first."],
])("cancelled by %s it says so, and can be scheduled again", async (by, words) => {
  const cancelled = { ...schedule, cancelled: { by, at: at(now) } };
  show(foot(waiting({ status: "cancelled", schedule: cancelled })));
  expect(screen.getByRole("article")).toHaveTextContent(words);
  await userEvent.click(button("Schedule again"));
  await userEvent.click(await screen.findByRole("button", { name: "Schedule" }));
  expect(vi.mocked(run).mock.lastCall?.[0]).toBe("sendMessage");
});

test("a file that was cancelled is chosen anew: its message is not scheduled again without it", () => {
  const cancelled = { ...schedule, cancelled: { by: "rita", at: at(now) } };
  const media = [file({ contentType: "application/pdf", fileName: "contrato.pdf" })];
  show(foot(waiting({ status: "cancelled", schedule: cancelled, type: "document", media })));
  expect(screen.getByRole("article")).toHaveTextContent("contrato.pdf");
  expect(screen.queryByRole("button", { name: "Schedule again" })).toBeNull();
});

test("a viewer sees what waits, and changes nothing", () => {
  show(foot(waiting()), { ...RITA, role: "viewer" });
  expect(screen.getByRole("article")).toHaveTextContent("Mañana");
  expect(screen.queryByRole("button", { name: /Change|Cancel/ })).toBeNull();
});
