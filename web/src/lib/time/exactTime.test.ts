import { Timestamp } from "firebase/firestore";
import { expect, test } from "vitest";
import { exactTime } from "./exactTime";

test.each([
  [new Timestamp(1_796_000_000, 0), "2026-11-30T00:53:20.000000Z"],
  [new Timestamp(1_796_000_000, 123_456_000), "2026-11-30T00:53:20.123456Z"],
  [new Timestamp(1_796_000_000, 1_000), "2026-11-30T00:53:20.000001Z"],
])("a moment is named to the microsecond", (at, words) => {
  expect(exactTime(at)).toBe(words);
});
