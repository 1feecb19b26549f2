import type { Language } from "@/lib/i18n/language";
import { firstLanguage, firstWords } from "./firstWords";

const MORE: Readonly<Record<Language, () => Promise<unknown>>> = {
  es: () => import("./more.es"),
  en: () => import("./more.en"),
  pt: () => import("./more.pt"),
};

let spoken = firstLanguage();

/** Brings the words of all that comes after the list, in the language that is spoken. */
export const moreWords = () => MORE[spoken]();

/** Brings all words of a language, so that whatever is on the screen can be said in it at once. */
export async function allWords(language: Language): Promise<void> {
  await Promise.all([firstWords(language), MORE[language]()]);
  spoken = language;
}
