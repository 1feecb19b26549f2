import { createContext, use } from "react";
import type { Language } from "./language";
import { translate, type TextKey, type Values } from "./translate";

export type Translate = (key: TextKey, values?: Values) => string;

export interface LanguageValue {
  language: Language;
  t: Translate;
  /** What the recruiter's profile says; a choice on this device wins. */
  suggestLanguage: (language: Language | null) => void;
  chooseLanguage: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageValue>({
  language: "en",
  t: (key, values) => translate("en", key, values),
  suggestLanguage: () => undefined,
  chooseLanguage: () => undefined,
});

export function useLanguage(): LanguageValue {
  return use(LanguageContext);
}

export function useText(): Translate {
  return useLanguage().t;
}
