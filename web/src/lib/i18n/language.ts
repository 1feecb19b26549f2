export const LANGUAGES = ["es", "en", "pt"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, so that those who need it find it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  es: "Español",
  en: "English",
  pt: "Português",
};

/** What `text` names, also with a region ("pt-BR"); null when it is none of ours. */
export function known(text: string | null | undefined): Language | null {
  const code = text?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === code) ?? null;
}

/** The first of ours that the browser asks for. */
export function browserLanguage(): Language | null {
  return navigator.languages.map(known).find(Boolean) ?? null;
}
