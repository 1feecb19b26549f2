import type { Query } from "firebase/firestore";
import { beforeEach, expect, test, vi } from "vitest";
import { LivePages, PAGE } from "./LivePages";

interface Listening {
  after: string | null;
  until: string | null;
  answer: (numbers: readonly number[], fromCache?: boolean) => void;
  fail: (code: string) => void;
}

const listening: Listening[] = [];

type Bound = { after: Doc } | { until: Doc } | { limit: number };
type Doc = ReturnType<typeof docOf>;

const docOf = (number: number) => ({ id: `r${number}`, number, get: () => number });

vi.mock("firebase/firestore", () => ({
  limit: (limit: number) => ({ limit }),
  startAfter: (after: Doc) => ({ after }),
  endAt: (until: Doc) => ({ until }),
  query: (_: unknown, ...bounds: Bound[]) => bounds,
  onSnapshot: (
    bounds: Bound[],
    _: unknown,
    next: (snapshot: unknown) => void,
    error: (failure: { code: string }) => void,
  ) => {
    const find = (name: "after" | "until") =>
      bounds.map((one) => (name in one ? (one as Record<string, Doc>)[name]?.id : null));
    const one: Listening = {
      after: find("after").find(Boolean) ?? null,
      until: find("until").find(Boolean) ?? null,
      answer: (numbers, fromCache = false) => {
        const docs = numbers.map(docOf);
        const docChanges = () => docs.map((doc) => ({ doc }));
        next({ docs, docChanges, empty: docs.length === 0, metadata: { fromCache } });
      },
      fail: (code) => error({ code }),
    };
    listening.push(one);
    return () => listening.splice(listening.indexOf(one), 1);
  },
}));

const range = (first: number, count = PAGE) => Array.from({ length: count }, (_, at) => first + at);

function list() {
  const pages = new LivePages({
    base: Object.create(null) as Query,
    read: (snapshot) => ({
      id: snapshot.id,
      number: snapshot.get("at") as number,
    }),
    isBefore: (a, b) => (a.get("at") as number) < (b.get("at") as number),
  });
  pages.start();
  return pages;
}

const shown = (pages: ReturnType<typeof list>) => pages.held().rows?.map(({ number }) => number);
function at(index: number): Listening {
  const one = listening[index];
  if (!one) throw new Error("nothing listens there");
  return one;
}

beforeEach(() => {
  listening.length = 0;
  vi.useFakeTimers();
});

test("a cache that nobody confirmed is no answer to begin with", () => {
  const pages = list();
  at(0).answer([1], true);
  expect(pages.held().rows).toBeNull();
  at(0).answer([1, 2]);
  expect(shown(pages)).toEqual([1, 2]);
  expect(pages.held().hasMore).toBe(false);
});

test("the next page begins after the last row", () => {
  const pages = list();
  at(0).answer(range(0));
  expect(pages.held().hasMore).toBe(true);
  pages.loadMore();
  expect(at(1).after).toBe("r49");
  expect(pages.held().isLoadingMore).toBe(true);
  at(1).answer(range(50, 3));
  expect(shown(pages)).toEqual(range(0, 53));
  expect(pages.held()).toMatchObject({ hasMore: false, isLoadingMore: false });
});

test("a page that is not on the screen listens no longer, and keeps its rows", () => {
  const pages = list();
  at(0).answer(range(0));
  pages.loadMore();
  at(1).answer(range(50));
  pages.show(new Set(["r1"]));
  expect(listening).toHaveLength(2);
  vi.advanceTimersByTime(10_000);
  expect(listening.map(({ after }) => after)).toEqual([null]);
  expect(shown(pages)).toEqual(range(0, 100));
  pages.show(new Set(["r60"]));
  expect(listening.map(({ after }) => after)).toEqual([null, "r49"]);
});

test("a row that moved up from a page that does not listen appears once", () => {
  const pages = list();
  at(0).answer(range(0));
  pages.loadMore();
  at(1).answer(range(50));
  pages.show(new Set());
  vi.advanceTimersByTime(10_000);
  at(0).answer([70, ...range(0, 49)]);
  expect(shown(pages)?.filter((number) => number === 70)).toHaveLength(1);
  expect(shown(pages)?.[0]).toBe(70);
});

test("rows that are pushed down do not fall between two pages", () => {
  const pages = list();
  at(0).answer(range(0));
  pages.loadMore();
  at(1).answer(range(50));
  at(0).answer(range(-1)); // 49 no longer fits
  expect(listening.map(({ after, until }) => [after, until])).toEqual([
    ["r49", null],
    [null, "r49"],
  ]);
  at(1).answer(range(-1, 51));
  expect(shown(pages)).toEqual(range(-1, 101));
});

test("a failure says why, and another try begins anew", () => {
  const pages = list();
  at(0).fail("unavailable");
  expect(pages.held().code).toBe("unavailable");
  pages.start();
  expect(pages.held().code).toBeNull();
});

test("whoever leaves listens to nothing a little later, and hears nothing of it", () => {
  const pages = list();
  at(0).answer(range(0));
  pages.loadMore();
  pages.start()();
  const before = shown(pages);
  at(0).answer([7]);
  expect(shown(pages)).toEqual(before);
  vi.runAllTimers();
  expect(listening).toHaveLength(0);
});
