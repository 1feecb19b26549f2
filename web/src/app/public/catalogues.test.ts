import { expect, test } from "vitest";
import { frameTexts } from "@/components/public/frameTexts";
import { applyTexts } from "@/features/apply/texts";
import { NOTICES } from "@/features/privacy/notices";
import { verifyTexts } from "@/features/verify/texts";
import { LANGUAGES, type Language } from "@/lib/i18n/language";

const CATALOGUES: Record<string, Record<Language, Record<string, string>>> = {
  frame: frameTexts,
  apply: {
    es: await applyTexts.es(),
    en: await applyTexts.en(),
    pt: await applyTexts.pt(),
  },
  verify: verifyTexts,
};
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const cases = Object.keys(CATALOGUES).flatMap((name) =>
  LANGUAGES.map((one) => [name, one] as const),
);

test.each(cases)("%s has every text in %s, with the same holes as in English", (name, language) => {
  const { en, [language]: texts } = CATALOGUES[name] ?? frameTexts;
  expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
  for (const [key, text] of Object.entries<string>(texts)) {
    expect(text.trim(), key).not.toBe("");
    expect(holes(text), key).toEqual(holes((en as Record<string, string>)[key] ?? ""));
  }
});

test("the privacy notice says the same things in each language", () => {
  const shape = (language: Language) =>
    NOTICES[language].sections.map(({ text }) => text.map((one) => holes(one)));
  for (const language of LANGUAGES) expect(shape(language)).toEqual(shape("en"));
});

test("nobody is told to be chosen, nor addressed as he or she", () => {
  const forbidden =
    /seleccionad|selecionad|selected|bienvenid|bem-vind|obrigad[oa]|hermos|beautiful/i;
  for (const catalogue of Object.values(CATALOGUES)) {
    for (const language of LANGUAGES) {
      expect(Object.values(catalogue[language]).join("\n")).not.toMatch(forbidden);
    }
  }
});
