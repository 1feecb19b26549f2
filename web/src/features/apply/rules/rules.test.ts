import { expect, test, vi } from "vitest";
import names from "../../../../../tests/fixtures/forms/names.json?raw";
import { NO_ANSWERS, type Answers } from "../draft/answers";
import { ageOn, birthDate, birthDateFault, isMinor } from "./birthDate";
import { faultOf, type FieldName } from "./faults";
import { heightCm, shownHeight } from "./heights";
import { girthCm, shownGirth } from "./lengths";

const TODAY = new Date(2026, 10, 22);
const MEXICO = { country: "MX", locale: "es-MX" };
const born = (birthDay: string, birthMonth: string, birthYear: string) => ({
  birthDay,
  birthMonth,
  birthYear,
});
const fault = (field: FieldName, answers: Partial<Answers>, place = MEXICO) =>
  faultOf(field, {
    answers: { ...NO_ANSWERS, ...answers },
    today: TODAY,
    place,
    privacyVersion: "1",
  });

test.each([
  // The eve of the birthday in Mexico is the birthday in UTC.
  ["America/Mexico_City", "2026-11-25T00:49:00Z", true],
  ["America/Mexico_City", "2026-11-25T06:00:00Z", false],
  // East of Greenwich the birthday begins before UTC's.
  ["Europe/Madrid", "2026-11-24T22:59:00Z", true],
  ["Europe/Madrid", "2026-11-24T23:00:00Z", false],
  ["Pacific/Auckland", "2026-11-24T11:00:00Z", false],
])("of age is counted where the phone is: %s at %s", (zone, now, minor) => {
  vi.stubEnv("TZ", zone);
  try {
    expect(isMinor(born("25", "11", "2008"), new Date(now))).toBe(minor);
  } finally {
    vi.unstubAllEnvs();
  }
});

test.each([
  [born("3", "4", "2001"), undefined],
  [born("29", "2", "2004"), undefined],
  [born("29", "2", "2005"), "birthDate.impossible"],
  [born("31", "2", "2001"), "birthDate.impossible"],
  [born("3", "4", "01"), "birthDate.impossible"],
  [born("3", "4", "20011"), "birthDate.impossible"],
  [born("3", "4", ""), "birthDate.missing"],
  [born("22", "11", "2013"), undefined],
  [born("23", "11", "2013"), "birthDate.young"],
  [born("22", "11", "2021"), "birthDate.young"],
  [born("1", "1", "2024"), "birthDate.young"],
  [born("1", "1", "2026"), "birthDate.year"],
  [born("1", "1", "1900"), "birthDate.year"],
  [born("1", "1", "2030"), "birthDate.year"],
])("a birth date that makes nobody an aspirant is asked again: %o", (typed, key) => {
  expect(birthDateFault(typed, TODAY)?.key).toBe(key);
});

test("an age grows on the birthday", () => {
  expect(birthDate(born("22", "11", "2008"))).toBe("2008-11-22");
  expect(ageOn("2008-11-22", TODAY)).toBe(18);
  expect(ageOn("2008-11-23", TODAY)).toBe(17);
});

const inCm = (cm: string) => ({ ...NO_ANSWERS.height, cm });
const inFeet = (feet: string, inches = "") => ({
  ...NO_ANSWERS.height,
  units: "imperial" as const,
  feet,
  inches,
});

test.each([
  "180",
  "1,80",
  "1.80",
  "1,8",
  "1.80 m",
  "1.80 cm",
  "180cm",
  " 180 cm ",
  "1 80",
  "1m80",
  "1 m 80 cm",
  "1´80",
  "1'80",
  "1:80",
  "1 metro 80",
  "1m8",
  "１８０",
  "١٨٠",
])("%s is a height of 180 cm", (text) => {
  expect(heightCm(inCm(text))).toBe(180);
});

test.each([
  ["", "height.missing"],
  ["abc", "height.unreadable"],
  ["1.8.0", "height.unreadable"],
  ["170-175", "height.unreadable"],
  ["-170", "height.unreadable"],
  ["1".repeat(500), "height.unreadable"],
  ["17", "height.range"],
  ["1700", "height.range"],
  ["67", "height.range"],
])("what is no height is not guessed, and told apart: %s is %s", (text, key) => {
  expect(fault("height", { height: inCm(text) })?.key).toBe(key);
});

test.each([
  [`5'7"`, "5", "7"],
  ["5’7”", "5", "7"],
  ["5′ 7″", "5", "7"],
  ["5 ft 7 in", "5", "7"],
  ["5 pies 7", "5", "7"],
  ["5 pés e 7", "5", "7"],
  ["5 feet", "5", ""],
  ["5.7", "5", "7"],
  ["5 11", "5", "11"],
])("%s in the field for centimetres offers feet and inches, filled in", (text, feet, inches) => {
  expect(fault("height", { height: inCm(text) })).toMatchObject({
    key: "height.feet",
    remedy: { key: "feet", answers: { units: "imperial", height: inFeet(feet, inches) } },
  });
});

test.each(["170", "1,70", "1 70"])("%s in the field for feet offers centimetres", (text) => {
  const remedy = { key: "centimetres", answers: { units: "metric", height: inCm(text) } };
  expect(fault("height", { height: inFeet(text) })).toMatchObject({ remedy });
});

test.each([
  ["5", "11", undefined],
  [`5'11"`, "", undefined],
  ["5", "12", "height.inches"],
  ["5", "13", "height.inches"],
  ["5", "x", "height.unreadableFeet"],
  ["5.5", "", "height.partsOfFeet"],
  ["9", "1", "height.range"],
  ["", "", "height.missing"],
])("feet and inches: %s and %s", (feet, inches, key) => {
  expect(fault("height", { height: inFeet(feet, inches) })?.key).toBe(key);
});

test("changing the units and back gives the very numbers that were typed", () => {
  for (let cm = 100; cm <= 230; cm += 1) {
    const typed = inCm(String(cm));
    const feet = shownHeight(typed, "imperial");
    expect(Number(feet.inches), String(cm)).toBeLessThan(12);
    expect(shownHeight(typed, "metric"), "what was typed stays").toEqual(typed);
    const girth = { units: "metric", text: String(cm) } as const;
    expect(shownGirth(girth, "imperial")).toMatch(/^\d+$/);
    expect(shownGirth(girth, "metric")).toBe(girth.text);
  }
  expect(shownHeight(inFeet("5", "7"), "metric")).toEqual(inCm("170"));
  expect(heightCm(inFeet("5", "11"))).toBe(180);
  expect(girthCm({ units: "imperial", text: "25" })).toBe(64);
});

test.each([
  ["", "metric", undefined],
  ["86", "metric", undefined],
  ["40", "metric", undefined],
  ["39", "metric", "girth.inches"],
  ["30", "metric", "girth.inches"],
  ["5", "metric", "girth.range"],
  ["300", "metric", "girth.range"],
  ["abc", "metric", "girth.unreadable"],
  ["34", "imperial", undefined],
  ["86", "imperial", "girth.centimetres"],
] as const)("a girth of %s, %s", (text, units, key) => {
  expect(fault("waist", { waist: { units, text } })?.key).toBe(key);
});

test.each([
  ["24.5", "mx", undefined],
  ["24,5", "mx", undefined],
  ["24,3", "mx", "shoe.halves"],
  ["38", "mx", "shoe.range"],
  ["24", "eu", "shoe.range"],
  ["7", "us-women", undefined],
  ["grande", "eu", "shoe.unreadable"],
] as const)("a shoe of %s in %s", (size, system, key) => {
  expect(fault("shoe", { shoe: { size, system } })?.key).toBe(key);
});

test.each([
  ["MX", undefined],
  ["BR", "shoe.range"],
  ["AR", "shoe.range"],
])("until a system is chosen a shoe is one of the country: 23 in %s", (country, key) => {
  expect(fault("shoe", { shoe: { size: "23", system: "" } }, { country, locale: "es" })?.key).toBe(
    key,
  );
});

test("examples have the decimal sign of the country", () => {
  const metres = (locale: string) =>
    fault("height", { height: inCm("abc") }, { country: "", locale })?.values?.metres;
  expect([metres("es-MX"), metres("es-AR"), metres("pt-BR"), metres("en-GB")]).toEqual([
    "1.68",
    "1,68",
    "1,68",
    "1.68",
  ]);
});

test("nobody under age is asked for a measure", () => {
  const minor = { ...born("3", "4", "2010"), height: inCm("abc") };
  expect(fault("height", minor)).toBeNull();
  expect(fault("height", { ...minor, birthYear: "2001" })?.key).toBe("height.unreadable");
});

const NAMES = JSON.parse(names) as { names: string[]; none: string[] };

test.each(NAMES.names)("%s is a name and a city, as on the server", (text) => {
  expect([fault("fullName", { fullName: text }), fault("city", { city: text })]).toEqual([
    null,
    null,
  ]);
});

test.each(NAMES.none)("%s is none, as on the server", (text) => {
  expect(fault("fullName", { fullName: text })?.key).toBe("fullName.letters");
  expect(fault("city", { city: text })?.key).toBe("city.letters");
});

test("a text that is too long is told, and by how much", () => {
  const long = fault("shiftNotes", { shiftNotes: "🌻".repeat(1005) });
  expect(long).toEqual({ key: "text.long", values: { count: 5, longest: 1000 } });
  expect(fault("shiftNotes", { shiftNotes: "🌻".repeat(1000) })).toBeNull();
  const address = `https://www.instagram.com/${"a".repeat(60)}/?igsh=${"b".repeat(40)}`;
  expect(fault("socialHandle", { socialHandle: address })).toBeNull();
  expect(fault("socialHandle", { socialHandle: "a".repeat(61) })?.key).toBe("text.long");
});
