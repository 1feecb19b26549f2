import { expect, test } from "vitest";
import cases from "../../../tests/fixtures/search.json?raw";
import { tokensOf, wordsOf } from "./search";

interface Cases {
  words: { name: string; text: string; words: string[] }[];
  queries: { name: string; query: string; token: string | null }[];
}

const { words, queries } = JSON.parse(cases) as Cases;

test.each(words)("splits as the row was split: $name", ({ text, words: expected }) => {
  expect(wordsOf(text)).toEqual(expected);
});

test.each(queries)("asks for what the row holds: $name", ({ query, token }) => {
  expect(tokensOf(query)[0] ?? null).toBe(token);
});

test("of several words each can be asked for, the longest first", () => {
  expect(tokensOf("Ana de la Garza, Ana")).toEqual(["garza", "ana", "de", "la"]);
  expect(tokensOf("a bb ccc dddd eeeee")).toHaveLength(4);
});
