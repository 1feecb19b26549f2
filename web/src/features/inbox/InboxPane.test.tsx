import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { conversation } from "@/test/documents";
import { RITA, show } from "@/test/show";
import { InboxPane } from "./InboxPane";
import type { Inbox } from "./list/useInbox";
import type { Row } from "./rows";
import type { InboxView } from "./views/useInboxView";

vi.mock("@/lib/firebase/firestore", () => ({ firestore: {} }));
vi.mock("./views/queries", () => ({ queryOf: () => ({}), isBefore: () => false }));
vi.mock("firebase/firestore", async (original) => ({
  ...(await original<object>()),
  limit: () => ({}),
  query: () => ({}),
  getCountFromServer: () => Promise.reject(new Error("offline")),
  onSnapshot: (_: unknown, __: unknown, next: (snapshot: unknown) => void) => {
    next({ docs: [], empty: true, metadata: { fromCache: false } });
    return () => undefined;
  },
}));

const ROWS = ["Ana", "Bea", "Cleo"].map((displayName) =>
  conversation({ id: displayName, displayName, search: [displayName.toLowerCase()] }),
);

beforeEach(() => {
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(800);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(360);
});

function inboxOf(rows: Row[] | null, change: Partial<Inbox> = {}): Inbox {
  const asked = { show: vi.fn(), loadMore: vi.fn(), retry: vi.fn() };
  return { rows, hasMore: false, isLoadingMore: false, code: null, ...asked, ...change };
}

const viewOf = (change: Partial<InboxView> = {}): InboxView => ({
  view: "all",
  sort: "newest",
  q: "",
  search: "?view=all",
  change: vi.fn(),
  ...change,
});

const pane = (inbox: Inbox, shown = viewOf(), open: Row | null = null, openId = "Bea") => (
  <InboxPane inbox={inbox} shown={shown} openId={openId} open={open} isLost={false} isListed />
);

test("shows that it is loading, then why nothing is there", () => {
  const { again } = show(pane(inboxOf(null)));
  expect(screen.getByRole("status", { name: "Loading conversations" })).toBeInTheDocument();
  again(pane(inboxOf([])));
  expect(screen.getByText("No conversations yet")).toBeInTheDocument();
  again(pane(inboxOf([]), viewOf({ view: "snoozed" })));
  expect(screen.getByText("Nothing is snoozed")).toBeInTheDocument();
});

test("an error says what to do", async () => {
  const retry = vi.fn();
  const { again } = show(pane(inboxOf(null, { code: "unavailable", retry })));
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledTimes(1);
  again(pane(inboxOf(null, { code: "unauthenticated" })));
  expect(screen.getByRole("alert")).toHaveTextContent("Your session has expired.");
  again(pane(inboxOf(null, { code: "permission-denied" })));
  expect(screen.getByRole("alert")).toHaveTextContent("You cannot see this");
});

test("the heading says inbox and which view; the open conversation is marked", () => {
  show(pane(inboxOf(ROWS), viewOf({ view: "needsAnswer" })));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Inbox: Needs reply");
  expect(screen.getByRole("link", { current: "page" })).toHaveTextContent("Bea");
});

test("another view that takes the row with the focus along has it, and j begins there", () => {
  const { again } = show(pane(inboxOf(ROWS), viewOf(), null, "none"));
  screen.getByRole("link", { name: /Bea/ }).focus();
  again(pane(inboxOf(null), viewOf({ view: "mine" }), null, "none"));
  expect(document.activeElement).toHaveAttribute("id", "list");
});

test("back from a conversation its row has the focus; elsewhere it is left alone", () => {
  const opened = (openId: string | null) => (
    <>
      {openId && <button>Back</button>}
      <input aria-label="Elsewhere" />
      <InboxPane
        {...{
          inbox: inboxOf(ROWS),
          shown: viewOf(),
          openId,
          open: null,
          isLost: false,
          isListed: true,
        }}
      />
    </>
  );
  const { again } = show(opened("Bea"));
  screen.getByRole("button", { name: "Back" }).focus();
  again(opened(null));
  expect(screen.getByRole("link", { name: /Bea/ })).toHaveFocus();
  again(opened("Bea"));
  screen.getByRole("textbox", { name: "Elsewhere" }).focus();
  again(opened(null));
  expect(screen.getByRole("textbox", { name: "Elsewhere" })).toHaveFocus();
});

test("a row that leaves with the focus hands it to the one in its place", async () => {
  const { again } = show(pane(inboxOf(ROWS), viewOf(), null, "none"));
  const row = (name: string) => screen.getByRole("link", { name: new RegExp(name) });
  row("Bea").focus();
  again(pane(inboxOf(ROWS.filter(({ id }) => id !== "Bea")), viewOf(), null, "none"));
  await waitFor(() => expect(row("Cleo")).toHaveFocus());
  again(pane(inboxOf(ROWS.slice(0, 1)), viewOf(), null, "none"));
  await waitFor(() => expect(row("Ana")).toHaveFocus());
});

test("a row says its place in the list, and that there are more", () => {
  const { again } = show(pane(inboxOf(ROWS)));
  const [first] = screen.getAllByRole("listitem");
  expect(first).toHaveAttribute("aria-posinset", "1");
  expect(first).toHaveAttribute("aria-setsize", "3");
  again(pane(inboxOf(ROWS, { hasMore: true })));
  expect(screen.getAllByRole("listitem")[0]).toHaveAttribute("aria-setsize", "-1");
});

test("of ten thousand rows only those near the screen are there; the next are asked for", () => {
  const many = Array.from({ length: 10_000 }, (_, at) => conversation({ id: `r${at}` }));
  const inbox = inboxOf(many);
  show(pane(inbox));
  expect(screen.getAllByRole("listitem").length).toBeLessThan(60);
  expect(inbox.show).toHaveBeenCalled();
  const few = inboxOf(ROWS, { hasMore: true });
  show(pane(few));
  expect(few.loadMore).toHaveBeenCalled();
});

test("arrows move from the search to the rows, and between them", async () => {
  show(pane(inboxOf(ROWS)));
  await userEvent.click(screen.getByRole("searchbox"));
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole("link", { name: /Ana/ })).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}");
  expect(screen.getByRole("link", { name: /Bea/ })).toHaveFocus();
});

test("what is typed is searched after a moment, and cleared at once", async () => {
  const shown = viewOf();
  show(pane(inboxOf(ROWS), shown));
  await userEvent.type(screen.getByRole("searchbox"), "ana ");
  expect(shown.change).not.toHaveBeenCalled();
  await waitFor(() => expect(shown.change).toHaveBeenCalledExactlyOnceWith({ q: "ana" }));
  await userEvent.click(screen.getByRole("button", { name: "Clear the search" }));
  expect(shown.change).toHaveBeenLastCalledWith({ q: "" });
});

test("a search says who was found, and what was not looked through", async () => {
  const { again } = show(pane(inboxOf(ROWS), viewOf({ q: "cleo" })));
  const found = screen.getByRole("list", { name: "Conversations found" });
  expect(within(found).getAllByRole("link")).toHaveLength(1);
  expect(screen.getByText(/only the last one of each loaded conversation/)).toBeInTheDocument();
  again(pane(inboxOf(ROWS), viewOf({ q: "clex" })));
  expect(await screen.findByText("Nobody matches “clex”")).toBeInTheDocument();
});

test("what comes while one reads further down waits behind a button", () => {
  const { again } = show(pane(inboxOf(ROWS)));
  const scroller = screen.getByRole("list", { name: "Conversations" }).parentElement;
  if (!scroller) throw new Error("a list without its scroller");
  const scrollTo = vi.fn();
  scroller.scrollTo = scrollTo;
  scroller.scrollTop = 400;
  fireEvent.scroll(scroller);
  again(pane(inboxOf([conversation({ id: "Dora", displayName: "Dora" }), ...ROWS])));
  expect(screen.queryByText("Dora")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "1 new" }));
  expect(scrollTo).toHaveBeenCalledWith({ top: 0 });
  scroller.scrollTop = 0;
  fireEvent.scroll(scroller);
  expect(screen.getByText("Dora")).toBeInTheDocument();
});

test("the open row stays in its place as it is now, after it has left the view", () => {
  const unread = viewOf({ view: "unread" });
  const rows = ROWS.map((row) => ({ ...row, unread: 2 }));
  const { again } = show(pane(inboxOf(rows), unread));
  const without = rows.filter(({ id }) => id !== "Bea");
  again(pane(inboxOf(without), unread, { ...conversation({ id: "Bea", displayName: "Bea" }) }));
  const links = screen.getAllByRole("link");
  expect(links.map((link) => /Ana|Bea|Cleo/.exec(link.textContent)?.[0])).toEqual([
    "Ana",
    "Bea",
    "Cleo",
  ]);
  expect(links[1]).not.toHaveTextContent("unread");
  again(pane(inboxOf(without), unread, null, "Ana"));
  expect(screen.queryByRole("link", { name: /Bea/ })).toBeNull();
});

test("chosen rows are counted, and closing many is asked first", async () => {
  show(pane(inboxOf(ROWS)));
  await userEvent.click(screen.getByRole("checkbox", { name: "Select Ana" }));
  await userEvent.keyboard("{Shift>}");
  fireEvent.click(screen.getByRole("checkbox", { name: "Select Cleo" }), { shiftKey: true });
  const bar = await screen.findByRole("region", { name: "Selection" });
  expect(within(bar).getByText("3 selected")).toBeInTheDocument();
  await userEvent.click(within(bar).getByRole("button", { name: "Close" }));
  const dialog = await screen.findByRole("dialog", { name: "Close" });
  expect(within(dialog).getByText(/Close 3 conversations\?/)).toBeInTheDocument();
  await userEvent.click(within(dialog).getByText("Cancel"));
  await userEvent.click(within(bar).getByRole("button", { name: "Clear the selection" }));
  expect(screen.queryByRole("region", { name: "Selection" })).toBeNull();
});

test("who may only look has nothing to choose", () => {
  show(pane(inboxOf(ROWS)), { ...RITA, role: "viewer" });
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.getAllByRole("link")).toHaveLength(3);
});

test("the order can be chosen where there is more than one", async () => {
  const shown = viewOf();
  const { again } = show(pane(inboxOf(ROWS), shown));
  await userEvent.click(screen.getByRole("button", { name: "Sorted by: Newest first" }));
  await userEvent.click(
    await screen.findByRole("menuitemradio", { name: "Longest waiting first" }),
  );
  expect(shown.change).toHaveBeenCalledWith({ sort: "waiting" });
  again(pane(inboxOf(ROWS), viewOf({ view: "closed" })));
  expect(screen.queryByRole("button", { name: /Sorted by/ })).toBeNull();
});
