export const LANGUAGES = ["es", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

const KEY = "language";

/** The language that this device was set to; null when nobody chose. */
export function chosenLanguage(): Language | null {
  return known(localStorage.getItem(KEY));
}

export function rememberLanguage(language: Language) {
  localStorage.setItem(KEY, language);
}

/** What the browser asks for, else Spanish: the agency is Latin American. */
export function browserLanguage(): Language {
  return known(navigator.language.slice(0, 2)) ?? "es";
}

export function known(language: string | null): Language | null {
  return LANGUAGES.find((candidate) => candidate === language) ?? null;
}
