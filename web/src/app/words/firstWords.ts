import type { Language } from "@/lib/i18n/language";
import { languageAtStart } from "@/lib/i18n/languageAtStart";

/** Under which name the device keeps the desk's language. */
export const LANGUAGE_KEY = "language";

const FIRST: Readonly<Record<Language, () => Promise<unknown>>> = {
  es: () => import("./first.es"),
  en: () => import("./first.en"),
  pt: () => import("./first.pt"),
};

/** The language that the desk begins with. */
export const firstLanguage = () => languageAtStart(LANGUAGE_KEY);

/** Brings what is said until the list stands. */
export const firstWords = (language: Language) => FIRST[language]();
