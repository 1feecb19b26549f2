import { expect, test } from "vitest";
import { ageAt, birthday } from "./age";

const at = (born: string, now: string) => ageAt(birthday(born), Date.parse(now));

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
