import type { Language } from "./language";
import { useLanguage } from "./LanguageContext";

/** Texts in every language; `{name}` is filled in. */
export type Texts<Key extends string> = Record<Language, Readonly<Record<Key, string>>>;
export type Values = Record<string, string | number>;
export type Say<Key extends string> = (key: Key, values?: Values) => string;

export function useTexts<Key extends string>(texts: Texts<Key>): Say<Key> {
  const { language } = useLanguage();
  return (key, values = {}) => filled(texts[language][key], values);
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
