import { notifications } from "@mantine/notifications";
import { renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import type { Body } from "@/lib/api/commands";
import { run } from "@/lib/api/run";
import { ColleaguesContext } from "@/lib/colleagues/ColleaguesContext";
import { LanguageContext } from "@/lib/i18n/LanguageContext";
import { at, conversation, NOON, user } from "@/test/documents";
import { RITA, around } from "@/test/show";
import { newestRow } from "./newestRow";
import type { Outcome } from "./rows";
import { undoLatest } from "./undoing";
import { useTriage } from "./useTriage";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("./newestRow", () => ({ newestRow: vi.fn() }));

const ran = vi.mocked(run);
const ANA = { ...user({ name: "Ana Alba" }), id: "ana" };
const wrapper = ({ children }: { children: ReactNode }) =>
  around(<ColleaguesContext value={new Map([["ana", ANA]])}>{children}</ColleaguesContext>);
const triage = () => renderHook(() => useTriage(), { wrapper }).result.current;
const row = (id = "c1", change: Parameters<typeof conversation>[0] = {}) =>
  conversation({ id, displayName: `Vale ${id}`, ...change });
const asked = () => ran.mock.calls.map(([command, ids, body]) => [command, ids, body]);
const told = (words: string) =>
  waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(words));
const undo = async () => userEvent.click(await screen.findByRole("button", { name: "Undo" }));

/** What the rows say of their newest message. */
const HEARD = { heardUntil: new Date(NOON).toISOString().replace("Z", "000Z") };

beforeEach(() => {
  notifications.clean();
  ran.mockReset().mockResolvedValue({});
  vi.mocked(newestRow).mockReset().mockResolvedValue(null);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
});

test("a claim says what the caller saw, and Undo expects it to be theirs still", async () => {
  const rows = [row()];
  const { done } = await triage().assign(rows, "rita");
  expect(done).toEqual(rows);
  expect(await screen.findByText("Yours now")).toBeInTheDocument();
  await undo();
  await screen.findByText("Undone");
  expect(asked()).toEqual([
    ["assign", { conversation: "c1" }, { assigneeId: "rita", expected: "unassigned" }],
    [
      "assign",
      { conversation: "c1" },
      { assigneeId: "unassigned", expected: "rita", isUndo: true },
    ],
  ]);
});

test("many that are given at once are one batch, also when that is undone", async () => {
  await triage().assign([row("c1"), row("c2"), row("c3", { assigneeId: "ana" })], "ana");
  await undo();
  await screen.findByText("Undone");
  const bodies = ran.mock.calls.map(([, , body]) => body as unknown as Body<"assign">);
  expect(bodies.map(({ isUndo }) => isUndo)).toEqual([undefined, undefined, true, true]);
  expect(new Set(bodies.map(({ batch }) => batch?.id)).size).toBe(1);
  expect(bodies.map(({ batch }) => batch?.size)).toEqual([2, 2, 2, 2]);
});

test("who sees only their own is offered no way back to what they gave away", async () => {
  const own = ({ children }: { children: ReactNode }) =>
    around(<ColleaguesContext value={new Map([["ana", ANA]])}>{children}</ColleaguesContext>, {
      ...RITA,
      sees: "own",
    });
  const { assign } = renderHook(() => useTriage(), { wrapper: own }).result.current;
  await assign([row()], "ana");
  expect(await screen.findByText("Assigned to Ana Alba")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  await assign([row()], "rita");
  expect(await screen.findByRole("button", { name: "Undo" })).toBeInTheDocument();
});

test("each request has a key of its own, which stays when it is sent again", async () => {
  ran.mockRejectedValueOnce(new ApiError("network", ""));
  await triage().setStatus([row("c1"), row("c2")], "closed");
  const keys = ran.mock.calls.map(([, ids, , key]) => [JSON.stringify(ids), key]);
  expect(ran).toHaveBeenCalledTimes(3);
  expect(new Set(keys.map(String)).size).toBe(2);
});

test.each([
  ["ana", "Ana Alba took it in the meantime."],
  ["unassigned", "It was unassigned in the meantime."],
  ["somebody", "Somebody else took it in the meantime."],
])("who was slower is told that %s was faster", async (assigneeId, words) => {
  ran.mockRejectedValue(new ApiError("assigned_meanwhile", ""));
  vi.mocked(newestRow).mockResolvedValue(row("c1", { assigneeId }));
  const { failed } = await triage().assign([row()], "rita");
  expect(failed).toMatchObject([{ code: "assigned_meanwhile", by: assigneeId }]);
  await told("It could not be assigned");
  await told(words);
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("who moved it meanwhile is told", async () => {
  const move = {
    stage: "casting",
    previous: "review",
    by: "ana",
    at: at(NOON),
    undoes: false,
  } as const;
  ran.mockRejectedValue(new ApiError("moved_meanwhile", ""));
  vi.mocked(newestRow).mockResolvedValue(row("c1", { stage: "casting", stageMoves: [move] }));
  await triage().moveStage([row()], "review");
  await told("Ana Alba moved them to Casting in the meantime.");
});

test("of many, those that failed are counted and named, the others can be undone", async () => {
  const rows = Array.from({ length: 30 }, (_, index) => row(`c${index + 1}`));
  ran.mockImplementation((_command, ids: object) =>
    ["c2", "c5", "c9"].includes((ids as { conversation: string }).conversation)
      ? Promise.reject(new ApiError("not_found", ""))
      : Promise.resolve({}),
  );
  const { done, failed } = await triage().setStatus(rows, "closed");
  expect([done.length, failed.length]).toEqual([27, 3]);
  const failure = (await screen.findByText("3 of 30 could not be closed")).closest("[role=alert]");
  expect(failure).toHaveTextContent("Vale c2: This conversation no longer exists.");
  expect(screen.getByText("27 conversations")).toBeInTheDocument();
  ran.mockClear();
  await undo();
  await screen.findByText("Undone");
  expect(ran).toHaveBeenCalledTimes(27);
  expect(asked()[0]).toMatchObject(["setStatus", { conversation: "c1" }, { status: "open" }]);
});

test("Undo gives back all that closing took", async () => {
  const standing = { unread: 2, needsReply: true, waitingMicros: 7 };
  await triage().setStatus([row("c1", { ...standing, snoozedUntil: at(NOON) }), row()], "closed");
  ran.mockClear();
  await undo();
  await screen.findByText("Undone");
  const snoozedUntil = HEARD.heardUntil;
  const nothing = { snoozedUntil: null, unread: 0, needsReply: false };
  expect(asked().map(([, , body]) => body)).toMatchObject([
    { status: "open", backTo: { ...standing, snoozedUntil }, ...HEARD },
    { status: "open", backTo: nothing, ...HEARD },
  ]);
});

test.each([
  ["es", 1, "Cerrada", "Pospuesta hasta", "Marcada como no leída"],
  ["es", 3, "Cerradas", "Pospuestas hasta", "Marcadas como no leídas"],
  ["pt", 3, "Encerradas", "Adiadas até", "Marcadas como não lidas"],
] as const)(
  "in %s, what was done to %i is told in its number",
  async (language, count, closed, snoozed, unread) => {
    const value = { language, suggest: vi.fn(), choose: vi.fn() };
    const spoken = ({ children }: { children: ReactNode }) => (
      <LanguageContext value={value}>{wrapper({ children })}</LanguageContext>
    );
    const { current } = renderHook(() => useTriage(), { wrapper: spoken }).result;
    const rows = Array.from({ length: count }, (_, index) => row(`c${index}`));
    await current.setStatus(rows, "closed");
    await screen.findByText(closed);
    await current.snooze(rows, new Date(Date.now() + 3_600_000));
    await screen.findByText(new RegExp(`^${snoozed} `));
    await current.markUnread(rows);
    await screen.findByText(unread);
  },
);

test("at most five are asked at once", async () => {
  let [now, most] = [0, 0];
  ran.mockImplementation(async () => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return {};
  });
  await triage().markUnread(Array.from({ length: 12 }, (_, index) => row(`c${index}`)));
  expect(ran).toHaveBeenCalledTimes(12);
  expect(most).toBe(5);
});

test("tags are asked for where they lack, and Undo leaves what was there before", async () => {
  const rows = [row("c1", { tags: ["vip"] }), row("c2", { tags: ["tall"] }), row("c3")];
  await triage().changeTags(rows, { add: ["VIP"], remove: ["tall"] });
  await undo();
  await screen.findByText("Undone");
  expect(asked()).toEqual([
    ["changeTags", { conversation: "c2" }, { add: ["VIP"], remove: ["tall"] }],
    ["changeTags", { conversation: "c3" }, { add: ["VIP"], remove: [] }],
    ["changeTags", { conversation: "c2" }, { add: ["tall"], remove: ["VIP"] }],
    ["changeTags", { conversation: "c3" }, { add: [], remove: ["VIP"] }],
  ]);
});

test("a snooze is undone to the time before, or taken back where that has passed", async () => {
  const later = at(Date.now() + 86_400_000);
  const until = new Date(Date.now() + 3_600_000);
  const rows = [row("c1", { snoozedUntil: later }), row("c2", { snoozedUntil: at(1) })];
  await triage().snooze(rows, until);
  ran.mockClear();
  await undo();
  await screen.findByText("Undone");
  expect(asked()).toEqual([
    ["snooze", { conversation: "c1" }, { until: later.toDate().toISOString(), ...HEARD }],
    ["snooze", { conversation: "c2" }, { until: null, ...HEARD }],
  ]);
});

test("what was marked as unread is read again by Undo, also by the key for it", async () => {
  await triage().markUnread([row()]);
  await screen.findByText("Marked as unread");
  expect(undoLatest()).toBe(true);
  await screen.findByText("Undone");
  expect(asked()[1]).toEqual(["markRead", { conversation: "c1" }, HEARD]);
  await waitFor(() => expect(undoLatest()).toBe(false));
});

test("a move that is undone says that it is, so that the bot is as free as it was", async () => {
  await triage().moveStage([row("c1", { stage: "profile" })], "review");
  await undo();
  await screen.findByText("Undone");
  expect(asked()).toEqual([
    ["moveStage", { conversation: "c1" }, { stage: "review", expected: "profile" }],
    ["moveStage", { conversation: "c1" }, { stage: "profile", expected: "review", undoes: true }],
  ]);
});

test("who wrote meanwhile stays in sight, and that is told kindly", async () => {
  await triage().snooze([row("c1", { snoozedUntil: at(Date.now() + 86_400_000) })], null);
  ran.mockRejectedValue(new ApiError("written_meanwhile", ""));
  await undo();
  const words = await screen.findByText(/^They wrote in the meantime\. Everything stays as it is/);
  expect(words).toBeInTheDocument();
  expect(screen.getByText("It could not be undone")).toBeInTheDocument();
  expect(screen.queryByText("Undone")).toBeNull();
});

test("offline nothing is asked, and that is told", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const { failed }: Outcome = await triage().moveStage([row()], "casting");
  expect(failed).toMatchObject([{ code: "offline" }]);
  expect(ran).not.toHaveBeenCalled();
  await told("You are offline.");
  window.dispatchEvent(new Event("online"));
  await waitFor(() => expect(screen.queryByText(/You are offline/)).toBeNull());
});
