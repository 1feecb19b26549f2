import { notifications } from "@mantine/notifications";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { run } from "@/lib/api/run";
import { ColleaguesContext } from "@/lib/colleagues/ColleaguesContext";
import { useLiveDocument } from "@/lib/live/useLiveDocument";
import { pageOwner } from "@/lib/owner";
import { ownStorage } from "@/lib/ownStorage";
import { SessionContext } from "@/lib/session";
import { givenTo } from "@/lib/triage/givenTo";
import { at, conversation, user } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { Chat } from "../Chat";
import { ConversationPane } from "../ConversationPane";
import { ColleagueNotice } from "./ColleagueNotice";
import { StateLine } from "./StateLine";
import { TriageBar } from "./TriageBar";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));
vi.mock("@/lib/triage/newestRow", () => ({ newestRow: vi.fn() }));
vi.mock("@/lib/live/useLiveDocument");
vi.mock("../Chat", () => ({ Chat: vi.fn() }));

const ANA = { ...user({ name: "Ana Alba" }), id: "ana" };
const OWN = { ...RITA, sees: "own" } as const;
const desk = (node: ReactNode) => (
  <ColleaguesContext value={new Map([["ana", ANA]])}>{node}</ColleaguesContext>
);
const asked = () => vi.mocked(run).mock.calls.map(([command, , body]) => [command, body]);
const listening = (live: ReturnType<typeof useLiveDocument>["live"]) =>
  vi.mocked(useLiveDocument).mockReturnValue({ live, isSettled: true, retry: vi.fn() });
const pane = (known?: ReturnType<typeof conversation>) =>
  desk(<ConversationPane id="c1" known={known} isListLoading={false} beside={() => null} />);

beforeEach(() => {
  notifications.clean();
  pageOwner.admits("rita");
  vi.mocked(run).mockReset().mockResolvedValue({});
  vi.mocked(Chat)
    .mockReset()
    .mockReturnValue(<p>Hola, soy Valentina</p>);
  listening({ status: "loading" });
});

test("what is nobody's is taken with one press", async () => {
  show(desk(<TriageBar row={conversation()} />));
  await userEvent.click(screen.getByRole("button", { name: "Take it" }));
  expect(asked()).toEqual([["assign", { assigneeId: "rita", expected: "unassigned" }]]);
});

test("the header says whose it is, where it stands and which tags it carries", () => {
  show(desk(<TriageBar row={conversation({ assigneeId: "ana", tags: ["vip", "tall"] })} />));
  expect(screen.getByRole("button", { name: "Assigned to Ana Alba. Change" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Stage: New. Change" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Tags: vip, tall. Change" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Take it" })).toBeNull();
});

test("viewers see the facts and no controls", () => {
  const row = conversation({ assigneeId: "ana", tags: ["vip"], status: "closed" });
  const both = (
    <>
      <TriageBar row={row} />
      <StateLine row={row} />
    </>
  );
  show(desk(both), { ...RITA, role: "viewer" });
  expect(screen.getByText("Ana Alba")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Closed. A new message reopens it.");
  expect(screen.queryByRole("button")).toBeNull();
});

test("a closed conversation is reopened, a snoozed one taken back", async () => {
  const { again } = show(desk(<StateLine row={conversation({ status: "closed" })} />));
  await userEvent.click(screen.getByRole("button", { name: "Reopen" }));
  const noon = new Date();
  noon.setDate(noon.getDate() + 1);
  noon.setHours(12, 0);
  again(desk(<StateLine row={conversation({ snoozedUntil: at(noon.getTime()) })} />));
  expect(screen.getByRole("status")).toHaveTextContent(/^Snoozed until tomorrow/);
  await userEvent.click(screen.getByRole("button", { name: "Return to the inbox" }));
  expect(asked()).toEqual([
    ["setStatus", { status: "open" }],
    ["snooze", { until: null }],
  ]);
});

test("who writes in a colleague's conversation is told whose it is", () => {
  const { again } = show(desk(<ColleagueNotice row={conversation({ assigneeId: "ana" })} />));
  expect(screen.getByRole("status")).toHaveTextContent("It is assigned to Ana Alba.");
  again(desk(<ColleagueNotice row={conversation({ assigneeId: "rita" })} />));
  expect(screen.queryByRole("status")).toBeNull();
});

test("a row that turns a colleague's leaves the screen of who sees their own, with the reason", async () => {
  const { again } = show(pane(conversation({ assigneeId: "rita" })), OWN);
  expect(screen.getByText("Hola, soy Valentina")).toBeInTheDocument();
  again(pane(conversation({ assigneeId: "ana" })));
  expect(screen.queryByText("Hola, soy Valentina")).toBeNull();
  expect(screen.getByRole("alert")).toHaveTextContent(
    "This conversation is now assigned to Ana Alba. You see your own and unassigned ones.",
  );
  const back = screen.getByText("Back to the inbox").closest("a");
  await waitFor(() => expect(back).toHaveFocus());
});

test("who sees less than before is told that, and not that the conversation went anywhere", () => {
  const its = conversation({ assigneeId: "ana" });
  const { again } = show(<SessionContext value={RITA}>{pane(its)}</SessionContext>);
  listening({ status: "error", code: "permission-denied" });
  again(<SessionContext value={OWN}>{pane()}</SessionContext>);
  expect(screen.getByRole("alert")).toHaveTextContent("Your access has changed");
});

test("a conversation that one never saw may not be there, or be a colleague's", () => {
  listening({ status: "error", code: "permission-denied" });
  show(pane(), OWN);
  expect(screen.getByRole("alert")).toHaveTextContent("You can’t see this conversation");
  expect(screen.getByRole("alert")).toHaveTextContent(
    "It does not exist, or it is assigned to a colleague.",
  );
});

test("a row that vanishes and cannot be read any more leaves, too; the draft can be copied", () => {
  ownStorage.write("draft:c1", "Te espero mañana");
  const { again } = show(pane(conversation({ assigneeId: "rita" })), OWN);
  listening({ status: "error", code: "permission-denied" });
  again(pane());
  expect(screen.queryByText("Hola, soy Valentina")).toBeNull();
  expect(screen.getByRole("alert")).toHaveTextContent(
    "This conversation is now assigned to a colleague.",
  );
  expect(screen.getByRole("textbox", { name: "What you did not send" })).toHaveValue(
    "Te espero mañana",
  );
  expect(screen.getByRole("button", { name: "Copy" })).toBeEnabled();
});

test("to whom I gave it is told, though I cannot read it any more", () => {
  givenTo.note("c1", "ana");
  listening({ status: "error", code: "permission-denied" });
  show(pane(), OWN);
  expect(screen.getByRole("alert")).toHaveTextContent(
    "This conversation is now assigned to Ana Alba.",
  );
});

test("who sees all keeps a conversation that is given to a colleague", () => {
  show(pane(conversation({ assigneeId: "ana" })));
  expect(screen.getByText("Hola, soy Valentina")).toBeInTheDocument();
});
