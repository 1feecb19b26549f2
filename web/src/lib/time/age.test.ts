import { expect, test } from "vitest";
import { ageAt, birthday } from "./age";

const at = (born: string, now: string, zone: string | null = null) =>
  ageAt(birthday(born), Date.parse(now), zone);

test.each([
  // 18:49 to midnight on the eve of the birthday, and midnight.
  ["America/Mexico_City", "2026-11-25T00:49:00Z", 17],
  ["America/Mexico_City", "2026-11-25T05:59:00Z", 17],
  ["America/Mexico_City", "2026-11-25T06:00:00Z", 18],
  // The first hours of the birthday, while it is the day before in UTC.
  ["Europe/Madrid", "2026-11-24T23:00:00Z", 18],
  ["Europe/Madrid", "2026-11-24T22:59:00Z", 17],
  ["Pacific/Auckland", "2026-11-24T11:00:00Z", 18],
  ["Pacific/Auckland", "2026-11-24T10:59:00Z", 17],
  ["Mars/Olympus", "2026-11-25T11:59:00Z", 17],
])("in %s who was born on 25 November 2008 is at %s %i", (zone, now, age) => {
  expect(at("2008-11-25", now, zone)).toBe(age);
});

test.each([
  ["2008-11-25", "2026-11-25T00:49:00Z", 17],
  ["2008-11-25", "2026-11-25T11:59:00Z", 17],
  ["2008-11-25", "2026-11-25T12:00:00Z", 18],
  ["2008-02-29", "2026-02-28T12:00:00Z", 17],
  ["2008-02-29", "2026-03-01T12:00:00Z", 18],
  ["2008-12-30", "2026-11-25T12:00:00Z", 17],
])("who was born on %s is at %s never called older than they are: %i", (born, now, age) => {
  expect(at(born, now)).toBe(age);
});

test("what is no date has no age", () => {
  expect(at("2008", "2026-11-25T12:00:00Z")).toBeNull();
});
