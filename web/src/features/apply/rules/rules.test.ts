import { expect, test } from "vitest";
import { NO_ANSWERS } from "../draft/answers";
import { ageOn, birthDate, birthDateFault } from "./birthDate";
import { faultOf } from "./faults";
import { girthCm, heightCm, inUnits } from "./lengths";

const TODAY = new Date(2026, 10, 22);
const born = (birthDay: string, birthMonth: string, birthYear: string) => ({
  birthDay,
  birthMonth,
  birthYear,
});

test.each([
  [born("3", "4", "2001"), null],
  [born("29", "2", "2004"), null],
  [born("29", "2", "2005"), "birthDate.impossible"],
  [born("31", "2", "2001"), "birthDate.impossible"],
  [born("3", "4", "01"), "birthDate.impossible"],
  [born("3", "4", ""), "birthDate.missing"],
  [born("22", "11", "2021"), null],
  [born("23", "11", "2021"), "birthDate.age"],
  [born("1", "1", "1900"), "birthDate.age"],
  [born("1", "1", "2030"), "birthDate.age"],
])("a birth date is one of the calendar, from 5 to 100 years ago: %o", (typed, fault) => {
  expect(birthDateFault(typed, TODAY)).toBe(fault);
});

test("an age grows on the birthday", () => {
  expect(birthDate(born("22", "11", "2008"))).toBe("2008-11-22");
  expect(ageOn("2008-11-22", TODAY)).toBe(18);
  expect(ageOn("2008-11-23", TODAY)).toBe(17);
});

const height = (text: string) => heightCm({ ...NO_ANSWERS, height: text });

test.each(["180", "1,80", "1.80", "1,8", "1.80 m", "180cm", " 180 cm "])(
  "%s is a height of 180 cm",
  (text) => {
    expect(height(text)).toBe(180);
  },
);

test("what is no height is not guessed", () => {
  expect(height("")).toBeNull();
  expect(height("tall")).toBeNaN();
  expect(height("1.8.0")).toBeNaN();
});

test.each([
  ["11", null],
  ["12", "height.inches"],
  ["13", "height.inches"],
  ["x", "height.range"],
])("inches go from 0 to 11: %s", (inches, fault) => {
  const answers = { ...NO_ANSWERS, units: "imperial" as const, feet: "5", inches };
  expect(faultOf("height", { answers, today: TODAY, privacyVersion: "1" })).toBe(fault);
});

test("feet and inches become centimetres, and back", () => {
  const typed = { ...NO_ANSWERS, units: "imperial" as const, feet: "5", inches: "11" };
  expect(heightCm(typed)).toBe(180);
  expect(heightCm({ ...typed, inches: "12" })).toBeNaN();
  expect(girthCm("25", "imperial")).toBe(64);
  const metric = inUnits({ ...typed, waist: "25" }, "metric");
  expect(metric).toMatchObject({ units: "metric", height: "180", waist: "64" });
  expect(inUnits(metric, "imperial")).toMatchObject({ feet: "5", inches: "11", waist: "25" });
});
