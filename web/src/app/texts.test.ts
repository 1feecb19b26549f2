import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "@/lib/i18n/language";
import type { Wording, Words } from "@/lib/i18n/texts";

type Catalogue = Partial<Record<Language, Words>>;

// Found by their place, so that no part of the app can be forgotten.
const found = import.meta.glob<Partial<Record<Language, Words>>>("/src/**/texts/{en,es,pt}.ts", {
  eager: true,
});
const catalogues: Record<string, Catalogue> = {};
for (const [path, module] of Object.entries(found)) {
  const [, place = "", language = ""] = /\/src\/(.*)\/texts\/(\w+)\.ts/.exec(path) ?? [];
  catalogues[place] = { ...catalogues[place], [language]: module[language as Language] };
}

const OF_ASPIRANTS = ["components/public", "features/apply", "features/verify"];
const cases = Object.keys(catalogues).flatMap((place) =>
  LANGUAGES.map((language) => [place, language] as const),
);

const holesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
/** What has to be alike in all languages: `text`, or its plural forms, with their holes. */
const shape = (wording: Wording) =>
  typeof wording === "string"
    ? { text: holesOf(wording) }
    : Object.fromEntries(Object.entries(wording).map(([form, text]) => [form, holesOf(text)]));
const shapes = (words: Words = {}) =>
  Object.fromEntries(Object.entries(words).map(([key, wording]) => [key, shape(wording)]));
const sentences = (words: Words = {}) =>
  Object.values(words).flatMap((one) => (typeof one === "string" ? [one] : Object.values(one)));

test("every part of the app that says something is looked at", () => {
  expect(Object.keys(catalogues)).toEqual(
    expect.arrayContaining([...OF_ASPIRANTS, "app", "components/photos", "features/inbox", "lib"]),
  );
});

test.each(cases)(
  "%s has every text in %s, with the holes and forms of English",
  (place, language) => {
    const words = catalogues[place]?.[language];
    expect(Object.keys(words ?? {}).length).toBeGreaterThan(0);
    expect(shapes(words)).toEqual(shapes(catalogues[place]?.en));
    for (const sentence of sentences(words)) expect(sentence.trim()).not.toBe("");
  },
);

const ofTheDesk = Object.keys(catalogues).filter((place) => !OF_ASPIRANTS.includes(place));

test.each([
  ["the desk", ofTheDesk],
  ["the form", ["components/public", "features/apply"]],
  ["the page that proves who writes", ["components/public", "features/verify"]],
])("no name stands for two texts of %s, which has one dictionary", (_, places) => {
  const keys = places.flatMap((place) => Object.keys(catalogues[place]?.en ?? {}));
  expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
});

test("no aspirant is told to be chosen, nor addressed as he or she", () => {
  const forbidden =
    /seleccionad|selecionad|selected|bienvenid|bem-vind|obrigad[oa]|hermos|beautiful/i;
  for (const place of OF_ASPIRANTS) {
    for (const words of Object.values(catalogues[place] ?? {})) {
      expect(sentences(words).join("\n")).not.toMatch(forbidden);
    }
  }
});
