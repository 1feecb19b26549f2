import { useCallback } from "react";
import { useLanguage } from "./LanguageContext";
import { translate, type TextKey, type Values } from "./translate";

export type Translate = (key: TextKey, values?: Values) => string;

export function useText(): Translate {
  const { language } = useLanguage();
  return useCallback((key, values) => translate(language, key, values), [language]);
}
