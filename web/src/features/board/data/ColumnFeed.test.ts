import { expect, test } from "vitest";
import type { Row } from "@/lib/triage/rows";
import { at, conversation, MINUTE, NOON } from "@/test/documents";
import { newestFirst } from "../stages";
import { ColumnFeed, type FeedState, type ListenToPage } from "./ColumnFeed";

const person = (age: number): Row =>
  conversation({
    id: `p${age}`,
    lastMessage: { ...conversation().lastMessage, at: at(NOON - age * MINUTE) },
  });

/** A column of so many people, the newest a minute old. */
function column(count: number) {
  let rows = Array.from({ length: count }, (_, age) => person(age + 1));
  const watchers = new Set<() => void>();
  const asked: number[] = [];
  const listen: ListenToPage = (after, most, next) => {
    asked.push(most);
    const tell = () =>
      next(rows.filter((row) => !after || newestFirst(after, row) < 0).slice(0, most));
    watchers.add(tell);
    return () => watchers.delete(tell);
  };
  const settle = () => [...watchers].forEach((tell) => tell());
  const write = (next: Row[]) => {
    rows = next.toSorted(newestFirst);
    settle();
  };
  let state: FeedState | null = null;
  const feed = new ColumnFeed(listen, (now) => (state = now));
  settle();
  return { feed, settle, write, asked, watchers, rows: () => rows, state: () => state };
}

const ids = (state: FeedState | null) => state?.rows.map(({ id }) => id);

test("the first page is 25, the next one begins below it", () => {
  const { feed, settle, state, asked } = column(60);
  expect(state()).toMatchObject({ hasMore: true, pages: 1 });
  expect(state()?.rows).toHaveLength(25);
  feed.more();
  expect(state()?.isLoadingMore).toBe(true);
  feed.more();
  settle();
  expect(state()).toMatchObject({ hasMore: true, isLoadingMore: false, pages: 2 });
  expect(state()?.rows).toHaveLength(50);
  expect(asked).toEqual([25, 25]);
});

test("nobody falls between two pages when newer ones come", () => {
  const { feed, settle, write, state, rows } = column(40);
  feed.more();
  settle();
  for (const age of [0, -1, -2]) write([...rows(), person(age)]);
  settle();
  expect(state()?.rows).toHaveLength(43);
  expect(new Set(ids(state()))).toHaveLength(43);
});

test("who leaves a page is gone, and nobody is twice", () => {
  const { feed, settle, write, state, rows } = column(40);
  feed.more();
  settle();
  write(rows().filter(({ id }) => id !== "p3"));
  expect(state()?.rows).toHaveLength(39);
  expect(ids(state())).not.toContain("p3");
});

test("an ended feed listens to nothing", () => {
  const { feed, watchers } = column(40);
  feed.stop();
  expect(watchers.size).toBe(0);
});
