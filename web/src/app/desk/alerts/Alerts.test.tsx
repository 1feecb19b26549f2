import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLocation } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CONVERSATION } from "@/lib/defaults";
import type { Notice } from "@/lib/notices/notice";
import { at, conversation, HOUR, NOON } from "@/test/documents";
import { show } from "@/test/show";
import { Alerts } from "./Alerts";
import { chooseAlerts, UNASKED } from "./alertsChoice";
import { AlertsSwitch } from "./AlertsSwitch";

vi.mock("@/lib/notices/personName", () => ({ personName: () => Promise.resolve("Ana Alba") }));

const shown: { title: string; options: NotificationOptions; onclick?: () => void }[] = [];
class FakeNotification {
  static permission: NotificationPermission = "default";
  static requestPermission = vi.fn(() => {
    FakeNotification.permission = "granted";
    return Promise.resolve("granted");
  });
  close = vi.fn();
  constructor(title: string, options: NotificationOptions) {
    shown.push(Object.assign(this, { title, options }));
  }
}

let isFocused = true;

beforeEach(() => {
  shown.length = 0;
  FakeNotification.permission = "default";
  FakeNotification.requestPermission.mockClear();
  vi.stubGlobal("Notification", FakeNotification);
  isFocused = true;
  vi.spyOn(document, "hasFocus").mockImplementation(() => isFocused);
  chooseAlerts(UNASKED);
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, "serviceWorker");
});

const row = (id: string, said: string, hour = 0, change = {}) => {
  const old = conversation({ id });
  const lastMessage = {
    ...old.lastMessage,
    id: said,
    preview: said,
    direction: "in" as const,
    at: at(NOON + hour * HOUR),
  };
  return { ...old, displayName: id, lastMessage, assigneeId: "rita", ...change };
};
const Address = () => {
  const { pathname, search, hash } = useLocation();
  return <p>{pathname + search + hash}</p>;
};
const alerts = (
  rows: ReturnType<typeof row>[],
  openId: string | null = null,
  notices: Notice[] = [],
) => (
  <>
    <Alerts rows={rows} notices={notices} openId={openId} />
    <Address />
  </>
);
const allowed = () => {
  FakeNotification.permission = "granted";
  chooseAlerts({ wish: "on" });
};
const offer = () => screen.queryByRole("complementary", { name: "Notifications with sound" });

test("nothing is asked on load; once a message has come, once", async () => {
  const view = show(alerts([row("ana", "hola")]));
  expect(offer()).toBeNull();
  view.again(alerts([row("ana", "¿sigues?", 1)]));
  expect(offer()).toBeVisible();
  expect(FakeNotification.requestPermission).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Not now" }));
  expect(offer()).toBeNull();
  view.again(alerts([row("ana", "¿hola?", 2)]));
  expect(offer()).toBeNull();
  expect(FakeNotification.requestPermission).not.toHaveBeenCalled();
});

test("who wants them is asked by the browser, and told of the next message", async () => {
  const view = show(alerts([row("ana", "hola")]));
  view.again(alerts([row("ana", "¿sigues?", 1)]));
  await userEvent.click(screen.getByRole("button", { name: "Notify me" }));
  expect(FakeNotification.requestPermission).toHaveBeenCalledOnce();
  view.again(alerts([row("ana", "¿hola?", 2)]));
  await waitFor(() => expect(shown).toHaveLength(1));
  expect(shown[0]).toMatchObject({ title: "ana", options: { body: "¿hola?" } });
  act(() => shown[0]?.onclick?.());
  expect(screen.getByText("/conversations/ana")).toBeInTheDocument();
});

test.each([
  ["a colleague's", row("ana", "new", 1, { assigneeId: "carla", needsReply: true })],
  [
    "nobody's that waits for nothing",
    row("ana", "new", 1, { assigneeId: CONVERSATION.assigneeId, needsReply: false }),
  ],
])("%s is not one's concern", (_, changed) => {
  allowed();
  const view = show(alerts([row("ana", "hola")]));
  view.again(alerts([changed]));
  expect(shown).toEqual([]);
  expect(offer()).toBeNull();
});

test("nobody's that waits is, and one that was not in the list before", async () => {
  allowed();
  const view = show(alerts([row("ana", "hola")]));
  const free = row("bea", "quiero aplicar", 1, {
    assigneeId: CONVERSATION.assigneeId,
    needsReply: true,
  });
  view.again(alerts([free, row("ana", "hola")]));
  await waitFor(() => expect(shown.map(({ title }) => title)).toEqual(["bea"]));
});

test("what moves up from below is no news", () => {
  allowed();
  const view = show(alerts([row("ana", "hola")]));
  view.again(alerts([row("ana", "hola"), row("old", "antes", -5)]));
  expect(shown).toEqual([]);
});

const called = (id: string, hour = 0) => ({
  id,
  by: "carla",
  at: at(NOON + hour * HOUR),
  readAt: null,
  expiresAt: at(NOON + 99 * HOUR),
});

test("a mention is, once, and leads to the note", async () => {
  allowed();
  const mention = (id: string, hour: number): Notice => ({
    ...called(id, hour),
    kind: "mention",
    conversationId: "ana",
    noteId: `note-${id}`,
  });
  const rows = [row("ana", "hola")];
  const view = show(alerts(rows, null, [mention("old", 0)]));
  view.again(alerts(rows, null, [mention("new", 1), mention("old", 0)]));
  view.again(alerts([...rows], null, [mention("new", 1), mention("old", 0)]));
  await waitFor(() => expect(shown).toHaveLength(1));
  expect(shown[0]?.title).toBe("A colleague mentioned you");
  act(() => shown[0]?.onclick?.());
  expect(screen.getByText("/conversations/ana#note-note-new")).toBeInTheDocument();
});

const given: Notice = { ...called("given"), kind: "assigned", conversationId: "old" };

test("a conversation that somebody gives one is, whichever it is, once", async () => {
  allowed();
  const nobodys = { assigneeId: CONVERSATION.assigneeId };
  const view = show(alerts([row("old", "hola", 0, nobodys)]));
  view.again(alerts([row("old", "hola")], null, [given]));
  await waitFor(() => expect(shown).toHaveLength(1));
  expect(shown[0]).toMatchObject({
    title: "A colleague assigned you a conversation",
    options: { body: "Ana Alba" },
  });
  act(() => shown[0]?.onclick?.());
  expect(screen.getByText("/conversations/old")).toBeInTheDocument();
});

test("one that one took oneself, without a notice, is not", () => {
  allowed();
  const nobodys = { assigneeId: CONVERSATION.assigneeId };
  const view = show(alerts([row("ana", "hola", 0, nobodys)]));
  view.again(alerts([row("ana", "hola")]));
  expect(shown).toEqual([]);
});

test("many that somebody gives one are one, and lead to all that is one's own", async () => {
  allowed();
  const view = show(alerts([]));
  view.again(alerts([], null, [{ ...called("many"), kind: "assignedMany", count: 12 }]));
  await waitFor(() => expect(shown).toHaveLength(1));
  expect(shown[0]?.title).toBe("A colleague assigned you 12 conversations");
  act(() => shown[0]?.onclick?.());
  expect(screen.getByText("/?view=mine")).toBeInTheDocument();
});

test("what one is given while one looks at it makes no noise", async () => {
  allowed();
  const view = show(alerts([], "old"));
  view.again(alerts([], "old", [given]));
  view.again(alerts([row("bea", "hola", 1)], "old", [given]));
  await waitFor(() => expect(shown.map(({ title }) => title)).toEqual(["bea"]));
});

test("where there is a worker, it notifies, as Chrome on Android wants it", async () => {
  allowed();
  const showNotification = vi.fn(() => Promise.resolve());
  const worker = new EventTarget();
  const getRegistration = () => Promise.resolve({ active: {}, showNotification });
  Object.defineProperty(navigator, "serviceWorker", {
    value: Object.assign(worker, { getRegistration }),
    configurable: true,
  });
  const view = show(alerts([row("ana", "hola")]));
  view.again(alerts([row("ana", "¿sigues?", 1)]));
  await waitFor(() =>
    expect(showNotification).toHaveBeenCalledWith(
      "ana",
      expect.objectContaining({ data: { address: "/conversations/ana" } }),
    ),
  );
  expect(shown).toEqual([]);
  for (const leadTo of ["/conversations/ana", "/?view=mine"]) {
    const pressed = new MessageEvent("message", { data: { leadTo } });
    act(() => void worker.dispatchEvent(pressed));
    expect(screen.getByText(leadTo)).toBeInTheDocument();
  }
  const elsewhere = new MessageEvent("message", { data: { leadTo: "/team" } });
  act(() => void worker.dispatchEvent(elsewhere));
  expect(screen.getByText("/?view=mine")).toBeInTheDocument();
});

test("what one is looking at makes no noise, until one looks elsewhere", async () => {
  allowed();
  const view = show(alerts([row("ana", "hola")], "ana"));
  view.again(alerts([row("ana", "uno", 1)], "ana"));
  expect(shown).toEqual([]);
  isFocused = false;
  view.again(alerts([row("ana", "dos", 2)], "ana"));
  await waitFor(() => expect(shown).toHaveLength(1));
});

test("many at once are one", async () => {
  allowed();
  const names = ["a", "b", "c", "d"];
  const view = show(alerts(names.map((name) => row(name, "hola"))));
  view.again(alerts(names.map((name) => row(name, "¿sigues?", 1))));
  await waitFor(() => expect(shown).toHaveLength(1));
  expect(shown[0]?.title).toBe("4 conversations have news");
});

test("in quiet hours, over midnight, nothing is said", () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 30), toFake: ["Date"] });
  allowed();
  chooseAlerts({ isQuietOn: true, from: "21:00", until: "08:00" });
  const view = show(alerts([row("ana", "hola")]));
  view.again(alerts([row("ana", "uno", 1)]));
  expect(shown).toEqual([]);
});

test("the account menu switches them, with quiet hours", async () => {
  show(<AlertsSwitch />);
  await userEvent.click(screen.getByRole("switch", { name: /^Notifications with sound/ }));
  await userEvent.click(await screen.findByRole("switch", { name: /^Quiet hours/ }));
  expect(screen.getByLabelText("From")).toHaveValue("21:00");
  expect(screen.getByLabelText("Until")).toHaveValue("08:00");
});

test("what the browser blocks cannot be switched on, and says so", () => {
  FakeNotification.permission = "denied";
  show(<AlertsSwitch />);
  expect(screen.getByRole("switch", { name: /^Notifications with sound/ })).toBeDisabled();
  expect(screen.getByText(/This browser blocks them/)).toBeInTheDocument();
});
