export const LANGUAGES = ["es", "en", "pt"] as const;

export type Language = (typeof LANGUAGES)[number];

/** What `text` names, also with a region ("pt-BR"); null when it is none of ours. */
export function known(text: string | null | undefined): Language | null {
  const code = text?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === code) ?? null;
}

/** What the browser asks for, else Spanish: the agency is Latin American. */
export function browserLanguage(): Language {
  return navigator.languages.map(known).find(Boolean) ?? "es";
}
