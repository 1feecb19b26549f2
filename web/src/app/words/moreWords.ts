import type { Language } from "@/lib/i18n/language";
import { languageAtStart } from "@/lib/i18n/languageAtStart";
import { firstWords, LANGUAGE_KEY } from "./firstWords";

const MORE: Readonly<Record<Language, () => Promise<unknown>>> = {
  es: () => import("./more.es"),
  en: () => import("./more.en"),
  pt: () => import("./more.pt"),
};

let spoken = languageAtStart(LANGUAGE_KEY);

/** Brings the words of all that comes after the list, in the language that is spoken. */
export const moreWords = () => MORE[spoken]();

/** Brings all words of a language, so that whatever is on the screen can be said in it at once. */
export async function allWords(language: Language): Promise<void> {
  await Promise.all([firstWords(language), MORE[language]()]);
  spoken = language;
}
