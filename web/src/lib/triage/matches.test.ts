import { expect, test } from "vitest";
import cases from "../../../../tests/fixtures/tag-keys.json?raw";
import { matches } from "./matches";

interface Case {
  name: string;
  text: string;
  key: string;
}

test.each(JSON.parse(cases) as Case[])("finds all spellings by each: $name", ({ text, key }) => {
  expect(matches(`Tag: ${text}`, key)).toBe(true);
  expect(matches(`Tag: ${key}`, text)).toBe(true);
});

test.each([
  ["Große Rv", "GROSSE RV"],
  ["Grosse Rv", "große"],
  ["Ángela Ruiz", "ruiz angela"],
  ["🏳\uFE0F", "🏳"],
  ["semi-pro", "pro"],
])("%s is found by %s", (text, typed) => {
  expect(matches(text, typed)).toBe(true);
});

test.each([
  ["Große Rv", "rosse"],
  ["Ángela Ruiz", "angela paz"],
])("%s is not found by %s", (text, typed) => {
  expect(matches(text, typed)).toBe(false);
});
