import { expect, test } from "vitest";
import { at, NOON, ours } from "@/test/documents";
import { recalled } from "./recalled";

const outgoing = (id: string, code: string | null) => ({
  id,
  text: id,
  at: NOON,
  refusal: code ? { code, isFinal: code !== "network" } : null,
});
const waits = (id: string, asked: number, change: Parameters<typeof ours>[0] = {}) => {
  const schedule = {
    sendAt: at(NOON),
    askedAt: at(asked),
    heardUntil: null,
    cancelOnReply: false,
    changedBy: null,
    cancelled: null,
  };
  return ours({ id, status: "scheduled", schedule, ...change });
};

test("what did not get through comes first, the last of it", () => {
  const box = [outgoing("a", "invalid"), outgoing("b", "window_closed"), outgoing("c", null)];
  expect(recalled(box, [waits("w", NOON)], "rita")).toEqual({ outgoing: box[1] });
});

test("so does what waits behind it, which was written after it", () => {
  const box = [outgoing("a", "network"), outgoing("b", null), outgoing("c", null)];
  expect(recalled(box, [], "rita")).toEqual({ outgoing: box[2] });
});

test("while one is tried again, it stays; what waits behind it comes back", () => {
  const trying = { ...outgoing("a", "network"), isTrying: true };
  const next = outgoing("b", null);
  expect(recalled([trying], [], "rita")).toBeNull();
  expect(recalled([trying, next], [], "rita")).toEqual({ outgoing: next });
});

test("else what I scheduled last; what colleagues scheduled is left alone", () => {
  const waiting = [
    waits("first", NOON + 1),
    waits("last", NOON + 2),
    waits("theirs", NOON + 3, { author: "ana" }),
    waits("over", NOON + 4, { status: "cancelled" }),
  ];
  expect(recalled([], waiting, "rita")).toEqual({ scheduled: "last" });
});

test("what is under way or was sent is not brought back", () => {
  expect(recalled([outgoing("a", null)], [], "rita")).toBeNull();
});
