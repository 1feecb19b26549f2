import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { conversation } from "@/test/documents";
import { show } from "@/test/show";
import { InboxPane } from "./InboxPane";
import type { Row } from "./rows";
import type { Inbox } from "./useInbox";

vi.mock("./filters", () => ({ FILTERS: ["all", "needsReply", "unread"] }));

const ROWS = ["Ana", "Bea", "Cleo"].map((displayName) =>
  conversation({ id: displayName, displayName }),
);

function inboxOf(rows: Row[] | null, change: Partial<Inbox> = {}): Inbox {
  return {
    live: rows ? { status: "ready", data: rows } : { status: "loading" },
    rows,
    hasMore: false,
    isLoadingMore: false,
    loadMore: vi.fn(),
    retry: vi.fn(),
    ...change,
  };
}

function pane(inbox: Inbox, onFilter = vi.fn()) {
  const props = { filter: "all", counts: { needsReply: "3" }, openId: "Bea" } as const;
  return <InboxPane inbox={inbox} {...props} onFilter={onFilter} account={null} />;
}

test("shows that it is loading, then that nothing is there", () => {
  const { again } = show(pane(inboxOf(null)));
  expect(screen.getByRole("status", { name: "Loading conversations" })).toBeInTheDocument();
  again(pane(inboxOf([])));
  expect(screen.getByText("No conversations yet")).toBeInTheDocument();
});

test("an error says what to do", async () => {
  const retry = vi.fn();
  const failed = (code: string) => inboxOf(null, { live: { status: "error", code }, retry });
  const { again } = show(pane(failed("unavailable")));
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledTimes(1);
  again(pane(failed("permission-denied")));
  expect(screen.getByRole("alert")).toHaveTextContent("Your session has expired.");
});

test("the open conversation is marked", () => {
  show(pane(inboxOf(ROWS)));
  expect(screen.getByRole("link", { current: "page" })).toHaveTextContent("Bea");
});

test("/ goes to the search, arrows move between rows", async () => {
  show(pane(inboxOf(ROWS)));
  const search = screen.getByRole("searchbox");
  search.checkVisibility = () => true;
  await userEvent.keyboard("/");
  expect(search).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole("link", { name: /Ana/ })).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}");
  expect(screen.getByRole("link", { name: /Bea/ })).toHaveFocus();
});

test("the search says that it looks only at what is loaded", async () => {
  show(pane(inboxOf(ROWS)));
  await userEvent.type(
    screen.getByRole("searchbox", { name: "Search in the loaded conversations" }),
    "cle",
  );
  expect(screen.getAllByRole("link")).toHaveLength(1);
  await userEvent.type(screen.getByRole("searchbox"), "x");
  expect(screen.getByText("No loaded conversation matches “clex”.")).toBeInTheDocument();
});

test("filters show how many wait", async () => {
  const onFilter = vi.fn();
  show(pane(inboxOf(ROWS), onFilter));
  await userEvent.click(screen.getByRole("button", { name: "Needs reply 3" }));
  expect(onFilter).toHaveBeenCalledExactlyOnceWith("needsReply");
});

test("more rows can be asked for", async () => {
  const loadMore = vi.fn();
  show(pane(inboxOf(ROWS, { hasMore: true, loadMore })));
  await userEvent.click(screen.getByRole("button", { name: "Load more" }));
  expect(loadMore).toHaveBeenCalledTimes(1);
});
