import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "@/lib/i18n/language";
import { NOTICES } from ".";

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test("the privacy notice says the same things in each language", () => {
  const shape = (language: Language) =>
    NOTICES[language].sections.map(({ text }) => text.map((one) => holes(one)));
  for (const language of LANGUAGES) expect(shape(language)).toEqual(shape("en"));
});
