import { use } from "react";
import type { Language } from "./language";
import { useLanguage } from "./LanguageContext";

/** Texts in every language; `{name}` is filled in. */
export type Texts<Key extends string> = Record<Language, Readonly<Record<Key, string>>>;
/** What is fetched once; `loaded` from then on. */
export interface Once<T> {
  (): Promise<T>;
  loaded?: T;
}
/** The same, each language fetched when it is first spoken. */
export type LoadedTexts<Key extends string> = Readonly<
  Record<Language, Once<Readonly<Record<Key, string>>>>
>;
export type Values = Record<string, string | number>;
export type Say<Key extends string> = (key: Key, values?: Values) => string;

export function useTexts<Key extends string>(texts: Texts<Key>): Say<Key> {
  const { language } = useLanguage();
  return (key, values = {}) => filled(texts[language][key], values);
}

/** Texts that are fetched; the component waits for them under a Suspense. */
export function useLoadedTexts<Key extends string>(texts: LoadedTexts<Key>): Say<Key> {
  const { language } = useLanguage();
  const words = texts[language].loaded ?? use(texts[language]());
  return (key, values = {}) => filled(words[key], values);
}

/** `load` once; again after it failed, as without a network. */
export function once<T>(load: () => Promise<T>): Once<T> {
  let loading: Promise<T> | null = null;
  const found: Once<T> = () => (loading ??= remembered());
  const remembered = async () => {
    try {
      return (found.loaded = await load());
    } catch (fault) {
      loading = null;
      throw fault;
    }
  };
  return found;
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
