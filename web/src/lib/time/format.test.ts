import { expect, test } from "vitest";
import { clockTime, dayLabel, rowTime, span } from "./format";

const now = new Date(2026, 10, 22, 15, 0);
const MINUTE = 60_000;

test.each([
  [new Date(2026, 10, 22, 9, 5), "09:05", "09:05"],
  [new Date(2026, 10, 22, 0, 1), "00:01", "00:01"],
  [new Date(2026, 10, 21, 23, 59), "yesterday", "ayer"],
  [new Date(2026, 10, 17, 8, 0), "Tue", "mar"],
  [new Date(2026, 2, 3, 8, 0), "Mar 3", "3 mar"],
  [new Date(2025, 2, 3, 8, 0), "Mar 3, 2025", "3 mar 2025"],
])("a row's time is as short as its distance allows: %s", (at, english, spanish) => {
  expect(rowTime(at, now, "en")).toBe(english);
  expect(rowTime(at, now, "es")).toBe(spanish);
});

test("a clock that runs ahead still shows a time of today", () => {
  expect(rowTime(new Date(2026, 10, 23, 0, 10), new Date(2026, 10, 22, 23, 59), "en")).toBe(
    "00:10",
  );
});

test("days are told apart by name, then by date", () => {
  expect(dayLabel(now, now, "en")).toBe("Today");
  expect(dayLabel(new Date(2026, 10, 21), now, "es")).toBe("Ayer");
  expect(dayLabel(new Date(2026, 10, 18), now, "en")).toBe("Wednesday");
  expect(dayLabel(new Date(2026, 2, 3), now, "es")).toBe("Martes, 3 de marzo");
});

test("spans show minutes only where they matter", () => {
  expect(span(20_000, "en")).toBe("1 min");
  expect(span(59 * MINUTE, "es")).toBe("59 min");
  expect(span(80 * MINUTE, "en")).toBe("1 hr 20 min");
  expect(span(9 * 60 * MINUTE + 5 * MINUTE, "es")).toBe("9 h");
  expect(span(72 * 60 * MINUTE, "en")).toBe("3 days");
});

test("hours run from 00 to 23", () => {
  expect(clockTime(new Date(2026, 10, 22, 0, 0), "en")).toBe("00:00");
});
