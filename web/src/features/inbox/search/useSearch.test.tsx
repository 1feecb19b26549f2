import { act, renderHook, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { PAGE } from "@/lib/live/LivePages";
import { at, conversation, MINUTE, NOON } from "@/test/documents";
import { around } from "@/test/show";
import type { Row } from "../rows";
import { MOST_LOOKED, useSearch } from "./useSearch";

type Part = { word: string } | { limit: number } | { after: Doc } | Part[];
type Doc = ReturnType<typeof docOf>;

const docOf = (row: Row) => ({
  id: row.id,
  data: () => row,
  get: () => row.lastMessage.at.toMillis(),
});

/** Rows as Firestore holds them, and what it was asked. */
const server = vi.hoisted(() => ({
  rows: [] as Row[],
  read: 0,
  asked: [] as string[],
  counted: [] as string[],
  isCounting: true,
}));

vi.mock("@/lib/firebase/firestore", () => ({ firestore: {} }));
vi.mock("@/lib/firebase/read", () => ({ readConversation: (doc: Doc) => doc.data() }));
vi.mock("firebase/firestore", async (original) => {
  const answerTo = (query: Part) => {
    const parts = [query].flat(9 as 1);
    const pick = (name: string) =>
      parts.map((one) => (one as unknown as Record<string, unknown>)[name]).find(Boolean);
    const word = pick("word") as string;
    const after = pick("after") as Doc | undefined;
    const limit = (pick("limit") as number | undefined) ?? Infinity;
    const all = server.rows.filter(({ search, tags }) => [...search, ...tags].includes(word));
    const from = after ? all.findIndex(({ id }) => id === after.id) + 1 : 0;
    return { word, rows: all.slice(from, from + limit) };
  };
  return {
    ...(await original<object>()),
    collection: () => [],
    orderBy: () => [],
    where: (_: string, __: string, word: string | string[]) => ({ word: [word].flat()[0] }),
    limit: (limit: number) => ({ limit }),
    startAfter: (after: Doc) => ({ after }),
    query: (...parts: Part[]) => parts,
    getCountFromServer: (query: Part) => {
      const { word, rows } = answerTo(query);
      server.counted.push(word);
      if (!server.isCounting) return Promise.reject(new Error("unavailable"));
      return Promise.resolve({ data: () => ({ count: rows.length }) });
    },
    onSnapshot: (query: Part, _: unknown, next: (snapshot: unknown) => void) => {
      const { word, rows } = answerTo(query);
      server.asked.push(word);
      server.read += rows.length;
      const docs = rows.map(docOf);
      const docChanges = () => docs.map((doc) => ({ doc }));
      const metadata = { fromCache: false };
      queueMicrotask(() => next({ docs, docChanges, empty: docs.length === 0, metadata }));
      return () => undefined;
    },
  };
});

/** People of this name, one after the other, each older than whoever is there already. */
function write(count: number, displayName: string) {
  for (let one = 0; one < count; one += 1) {
    const place = server.rows.length;
    const search = displayName
      .toLowerCase()
      .split(" ")
      .flatMap((word) => Array.from(word, (_, end) => word.slice(0, end + 1)));
    const time = at(NOON - place * MINUTE);
    const lastMessage = { ...conversation().lastMessage, at: time };
    server.rows.push(conversation({ id: `r${place}`, displayName, search, lastMessage }));
  }
}

beforeEach(() =>
  Object.assign(server, { rows: [], read: 0, asked: [], counted: [], isCounting: true }),
);

function search(q: string) {
  const { result, rerender } = renderHook(({ q }) => useSearch(q, null), {
    initialProps: { q },
    wrapper: ({ children }) => around(children),
  });
  const answer = async () => {
    await waitFor(() => expect(result.current.isLoading).toBe(false));
    return result.current;
  };
  return {
    answer,
    names: async () => (await answer()).found.map(({ row }) => row.displayName),
    type: (next: string) => rerender({ q: next }),
  };
}

test("who has a frequent first name is found by the rarer family name", async () => {
  write(70, "Qwaldetrudis Rela");
  write(1, "Qwaldetrudis Zumba");
  for (const q of ["Qwaldetrudis Zumba", "Qwaldetrudis Zum", "zumba qwalde"]) {
    server.read = 0;
    const { names, answer } = search(q);
    expect(await names()).toEqual(["Qwaldetrudis Zumba"]);
    expect((await answer()).isCut).toBe(false);
    expect(server.read).toBe(1);
  }
});

test("where both words are frequent it is looked for page by page", async () => {
  write(60, "Maria Ruiz");
  write(60, "Ana Garcia");
  write(1, "Maria Garcia");
  const { names, answer } = search("maria garcia");
  expect(await names()).toEqual(["Maria Garcia"]);
  expect(await answer()).toMatchObject({ isCut: false, further: null });
  expect(server.read).toBe(61);
});

test("what is looked through is bounded, is told, and can be more", async () => {
  write(MOST_LOOKED, "Maria Ruiz");
  write(MOST_LOOKED, "Ana Garcia");
  write(1, "Maria Garcia");
  const { names, answer } = search("maria garcia");
  expect(await names()).toEqual([]);
  const first = await answer();
  expect(first).toMatchObject({ isCut: true, looked: MOST_LOOKED });
  expect(server.read).toBe(MOST_LOOKED);
  act(() => first.further?.());
  expect(await names()).toEqual(["Maria Garcia"]);
  expect(await answer()).toMatchObject({ isCut: false, further: null });
  expect(server.read).toBe(MOST_LOOKED + 1);
});

test("one word is not counted, and shows a page at a time", async () => {
  write(60, "Maria Ruiz");
  const { answer } = search("maria");
  const first = await answer();
  expect([first.found.length, first.isCut, server.counted]).toEqual([PAGE, true, []]);
  act(() => first.further?.());
  const second = await answer();
  expect([second.found.length, second.isCut, server.read]).toEqual([60, false, 60]);
});

test("whoever goes on typing asks nothing again once all are there", async () => {
  write(5, "Maria Zumba");
  const { names, type } = search("zum");
  await names();
  for (const q of ["zumb", "zumba", "zumba m", "zumba mar"]) {
    type(q);
    expect(await names()).toHaveLength(5);
  }
  expect([server.asked, server.counted]).toEqual([["zum"], []]);
  type("mar");
  expect(await names()).toHaveLength(5);
  expect(server.asked).toEqual(["zum", "mar"]);
});

test("where nothing can be counted the longest word is asked for", async () => {
  server.isCounting = false;
  write(2, "Ana Garcia");
  const { names } = search("ana garcia");
  expect(await names()).toHaveLength(2);
  expect(server.asked).toEqual(["garcia"]);
});
