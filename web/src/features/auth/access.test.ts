import { expect, test } from "vitest";
import { at, MINUTE, NOON, user } from "@/test/documents";
import { barrier } from "./access";

test("a colleague is let in", () => {
  expect(barrier(user(), NOON)).toBeNull();
  expect(barrier(user({ validSince: at(NOON) }), NOON)).toBeNull();
});

test("without a document there is no access yet", () => {
  expect(barrier(null, NOON)).toBe("none_yet");
});

test("who was deactivated is told so, whenever the session began", () => {
  expect(barrier(user({ active: false, validSince: at(NOON + MINUTE) }), NOON)).toBe("closed");
});

test("a session from before it was ended is over, a later one is not", () => {
  const ended = user({ validSince: at(NOON + MINUTE) });
  expect(barrier(ended, NOON)).toBe("ended");
  expect(barrier(ended, NOON + 2 * MINUTE)).toBeNull();
});

test("while it is not known when the session began, the rules alone decide", () => {
  expect(barrier(user({ validSince: at(NOON) }), null)).toBeNull();
});
