import { expect, test } from "vitest";
import { NO_FILTERS } from "./filters/filters";
import { clausesOf } from "./queries";

test("a column asks for the open ones, the last stages for the closed ones too", () => {
  expect(clausesOf("photos", NO_FILTERS)).toEqual([
    ["stage", "==", "photos"],
    ["status", "==", "open"],
  ]);
  expect(clausesOf("declined", NO_FILTERS)).toEqual([["stage", "==", "declined"]]);
});

test("it asks for the assignee and for one word: the tag, else the city's longest", () => {
  const filters = { ...NO_FILTERS, assignee: "rita", city: "San Luis Potosí" };
  expect(clausesOf("signed", filters)).toEqual([
    ["stage", "==", "signed"],
    ["assigneeId", "==", "rita"],
    ["search", "array-contains", "potosi"],
  ]);
  expect(clausesOf("signed", { ...filters, tag: "vip" }).at(-1)).toEqual([
    "tags",
    "array-contains",
    "vip",
  ]);
  expect(clausesOf("signed", { ...NO_FILTERS, city: "L" })).toHaveLength(1);
});
