import { expect, test } from "vitest";
import { snoozeTimes } from "./snoozeTimes";

const told = (now: Date) =>
  snoozeTimes(now).map(
    ({ key, at }) => `${key} ${at.getDate()}. ${at.getHours()}:${at.getMinutes()}`,
  );

test("the usual times stand in the reader's own day", () => {
  // A Wednesday.
  expect(told(new Date(2026, 10, 25, 10, 10))).toEqual([
    "laterToday 25. 13:30",
    "tomorrow 26. 9:0",
    "monday 30. 9:0",
    "week 2. 9:0",
  ]);
});

test("nothing is put off into the night, and no time is offered twice", () => {
  // A Sunday, then a Monday.
  expect(told(new Date(2026, 10, 29, 19, 45))).toEqual(["tomorrow 30. 9:0", "week 6. 9:0"]);
  expect(told(new Date(2026, 10, 30, 16, 40))).toEqual([
    "laterToday 30. 20:0",
    "tomorrow 1. 9:0",
    "monday 7. 9:0",
  ]);
});
