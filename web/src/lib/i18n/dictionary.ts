import { LANGUAGES, type Language } from "./language";
import type { PlainKey, Wording, Words } from "./texts";

/** All that this page can say so far. */
const dictionary: Readonly<Record<Language, Record<string, Wording>>> = { es: {}, en: {}, pt: {} };

/** Words by language: what a file of a folder `texts` exports, or several of them. */
export type Spoken = Partial<Readonly<Record<Language, Words>>>;

export function learn(words: Spoken): void {
  for (const language of LANGUAGES) Object.assign(dictionary[language], words[language]);
}

export function wordingOf(language: Language, key: string): Wording {
  return dictionary[language][key] ?? key;
}

/** Whether a name that comes from outside is that of a text, and of one without holes. */
export function hasText<English>(key: string): key is PlainKey<English> {
  return LANGUAGES.some((language) => {
    const wording = Object.hasOwn(dictionary[language], key) && dictionary[language][key];
    return typeof wording === "string" && !wording.includes("{");
  });
}
