import { expect, test } from "vitest";
import { at, conversation, NOON } from "@/test/documents";
import { addressOf, filtersIn, isSifted, namesOf, NO_FILTERS, without } from "./filters";
import { fits } from "./sifted";

const inAddress = (text: string) => filtersIn(new URLSearchParams(text));

test("an address says the filters, and the filters the address", () => {
  const text = "tag=vip&assignee=rita&day=mon&part=morning&city=Le%C3%B3n&age=18-25&height=170-";
  const asked = addressOf(inAddress(text));
  expect(new URLSearchParams(asked).toString()).toBe(text);
  expect(Object.values(addressOf(NO_FILTERS)).join("")).toBe("");
});

test("what is no filter is none", () => {
  expect(inAddress("day=someday&part=&age=old&height=-&x=1")).toEqual(NO_FILTERS);
});

test("a range from more to less is none", () => {
  expect(inAddress("age=40-20&height=170-170")).toEqual(inAddress("height=170-170"));
});

test("each filter is taken away by itself, a shift as one", () => {
  const filters = inAddress("day=mon&part=night&age=-20");
  expect(namesOf(filters)).toEqual(["shift", "age"]);
  expect(namesOf(without(filters, "shift"))).toEqual(["age"]);
});

test("the server asks for tags and assignees, the rest is looked through", () => {
  expect(isSifted(inAddress("tag=vip&assignee=rita"))).toBe(false);
  expect(isSifted(inAddress("height=170-"))).toBe(true);
});

const row = conversation({
  born: "2003-05-14",
  timeZone: "America/Mexico_City",
  form: {
    submissionId: "s1",
    at: at(NOON),
    firstName: null,
    city: "Mérida, Yucatán",
    heightCm: 174,
    shifts: ["mon-morning", "sat-night"],
    problems: [],
  },
});

test.each([
  ["city=merida yuc", true],
  ["city=Lima", false],
  ["age=23-23", true],
  ["age=-22", false],
  ["height=174-174", true],
  ["height=175-", false],
  ["day=sat", true],
  ["part=night", true],
  ["day=sat&part=morning", false],
  ["tag=vip", false],
])("%s fits: %s", (text, isFit) => {
  expect(fits(row, inAddress(text), NOON)).toBe(isFit);
});

test("who has no profile fits no height, age or shift", () => {
  for (const text of ["height=100-", "age=1-", "part=night", "city=a"]) {
    expect(fits(conversation(), inAddress(text), NOON)).toBe(false);
  }
});
