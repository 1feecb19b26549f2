import { expect, test } from "vitest";
import cases from "../../../../tests/fixtures/tag-keys.json?raw";
import { keyOf } from "./tagKey";

interface Case {
  name: string;
  text: string;
  key: string;
}

test.each(JSON.parse(cases) as Case[])("folds as the server does: $name", ({ text, key }) => {
  expect(keyOf(text)).toBe(key);
  expect(keyOf(key)).toBe(key);
});
