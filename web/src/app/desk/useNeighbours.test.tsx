import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useNeighbours } from "./useNeighbours";

const { asked, gone, answers } = vi.hoisted(() => ({
  asked: [] as string[],
  gone: [] as string[],
  answers: [] as (() => void)[],
}));
vi.mock("@/features/conversation/messages/newest", () => ({ newestFirst: (id: string) => id }));
vi.mock("@/lib/live/fetchAhead", () => ({
  listenAhead: (id: string) => {
    asked.push(id);
    const answered = new Promise<void>((resolve) => answers.push(resolve));
    return { answered, letGo: () => gone.push(id) };
  },
}));

const rows = (...ids: string[]) => ids.map((id) => ({ id }));
const LISTED = rows("ana", "bea", "cleo", "dora", "eva");

function open(openId: string | null, listed: { id: string }[] | null = LISTED) {
  return renderHook(({ id, all }) => useNeighbours("all newest", all, id), {
    initialProps: { id: openId, all: listed },
  });
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
async function settle() {
  await wait(400);
  for (let turn = 0; turn < 4; turn += 1) {
    answers.forEach((answer) => answer());
    await wait(0);
  }
}

beforeEach(() => {
  for (const list of [asked, gone, answers]) list.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test("the next two and the one before, each after the answer to the last one", async () => {
  open("cleo");
  await wait(400);
  expect(asked).toEqual(["dora"]);
  await settle();
  expect(asked).toEqual(["dora", "eva", "bea"]);
});

test("the first two, as long as none is open", async () => {
  open(null);
  await settle();
  expect(asked).toEqual(["ana", "bea"]);
});

test("who hurries through the list asks for nothing", async () => {
  const { rerender } = open("ana");
  for (const id of ["bea", "cleo", "dora"]) {
    await wait(200);
    rerender({ id, all: LISTED });
  }
  expect(asked).toEqual([]);
});

test("what is not beside it any more is let go, and asked for no further", async () => {
  const { rerender } = open("ana");
  await wait(400);
  rerender({ id: "eva", all: LISTED });
  answers.forEach((answer) => answer());
  await wait(0);
  expect(asked).toEqual(["bea"]);
  expect(gone).toEqual(["bea"]);
});

test("rows that move while somebody reads ask for nothing", async () => {
  const { rerender } = open("ana", rows("ana", "bea"));
  await settle();
  rerender({ id: "ana", all: rows("cleo", "ana", "dora", "bea") });
  await settle();
  expect(asked).toEqual(["bea"]);
});

test("nothing before there is a list, nor for one that is not in it", async () => {
  const { rerender } = open("ana", null);
  await settle();
  rerender({ id: "zoe", all: LISTED });
  await settle();
  expect(asked).toEqual([]);
});
