import { en } from "./en";
import { es } from "./es";
import type { Language } from "./language";

export type TextKey = keyof typeof en;
export type Wording = string | { one: string; other: string };
export type Catalogue = Record<TextKey, Wording>;
export type Values = Record<string, string | number>;

export const CATALOGUES: Partial<Record<Language, Catalogue>> & Record<"en" | "es", Catalogue> = {
  en,
  es,
};

/** The text of `key`, `{name}` filled in; the number `count` chooses between one and other. */
export function translate(language: Language, key: TextKey, values: Values = {}): string {
  const wording = (CATALOGUES[language] ?? es)[key];
  const text = typeof wording === "string" ? wording : wording[form(language, values.count)];
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}

function form(language: Language, count: string | number | undefined): "one" | "other" {
  return new Intl.PluralRules(language).select(Number(count)) === "one" ? "one" : "other";
}
