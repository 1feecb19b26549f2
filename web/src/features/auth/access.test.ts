import { expect, test } from "vitest";
import type { User } from "@/lib/documents";
import { at, MINUTE, NOON } from "@/test/documents";
import { barrier } from "./access";

const rita = (change: Partial<User> = {}): User => ({
  name: "Rita",
  role: "recruiter",
  sees: "all",
  language: "es",
  active: true,
  validSince: null,
  ...change,
});

test("a colleague is let in", () => {
  expect(barrier(rita(), NOON)).toBeNull();
  expect(barrier(rita({ validSince: at(NOON) }), NOON)).toBeNull();
});

test("without a document there is no access yet", () => {
  expect(barrier(null, NOON)).toBe("none_yet");
});

test("who was deactivated is told so, whenever the session began", () => {
  expect(barrier(rita({ active: false, validSince: at(NOON + MINUTE) }), NOON)).toBe("closed");
});

test("a session from before it was ended is over, a later one is not", () => {
  const ended = rita({ validSince: at(NOON + MINUTE) });
  expect(barrier(ended, NOON)).toBe("ended");
  expect(barrier(ended, NOON + 2 * MINUTE)).toBeNull();
});

test("while it is not known when the session began, the rules alone decide", () => {
  expect(barrier(rita({ validSince: at(NOON) }), null)).toBeNull();
});
