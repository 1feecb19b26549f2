import { use } from "react";
import type { Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/LanguageContext";

/** Texts in every language; `{name}` is filled in. */
export type Texts<Key extends string> = Record<Language, Readonly<Record<Key, string>>>;
/** Fetches at the first call; every call answers the same promise. */
export type Once<T> = () => Promise<T>;
/** Texts, each language fetched when it is first spoken. */
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
  // Never behind a condition: React draws a component that called `use` again counting on it.
  const words = use(texts[language]());
  return (key, values = {}) => filled(words[key], values);
}

/**
 * `load` once; again after it failed, as without a network. What is there is marked as React marks
 * it, so that `use` answers at once: a choice of language must not show a page that waits.
 */
export function once<T>(load: () => Promise<T>): Once<T> {
  let loading: Promise<T> | null = null;
  return () => (loading ??= remembered());

  function remembered() {
    const promise: Promise<T> & { status?: "fulfilled"; value?: T } = load();
    promise.then(
      (value) => Object.assign(promise, { status: "fulfilled", value }),
      () => (loading = null),
    );
    return promise;
  }
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
