import { use, useCallback } from "react";
import { useLanguage } from "./LanguageContext";
import type { Say, Source, Texts, Values, Words } from "./texts";
import { worded } from "./worded";

/** Says texts in the reader's language. Those that are fetched are waited for under a Suspense. */
export function useTexts<English extends Words>(texts: Texts<English>): Say<English> {
  const { language } = useLanguage();
  const source: Source<Words> = texts[language];
  // Texts are fetched in every language or in none: React counts on a component's calls of `use`.
  const words = typeof source === "function" ? use(source()) : source;
  return useCallback(
    (key: string, values?: Values) => worded(words[key] ?? key, language, values),
    [words, language],
  );
}
