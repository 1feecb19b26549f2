import { useCallback } from "react";
import { wordingOf } from "./dictionary";
import { useLanguage } from "./LanguageContext";
import type { Say, Values } from "./texts";
import { worded } from "./worded";

/** Says texts in the reader's language, whose words are there before it is spoken. */
export function useTexts<English>(): Say<English> {
  const { language } = useLanguage();
  return useCallback(
    (key: string, values?: Values) => worded(wordingOf(language, key), language, values),
    [language],
  );
}
