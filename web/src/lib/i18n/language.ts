export const LANGUAGES = ["es", "en", "pt"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, so that those who need it find it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  es: "Español",
  en: "English",
  pt: "Português",
};

/** Said where the words of another language cannot be had. */
export const LANGUAGE_REFUSED: Readonly<Record<Language, string>> = {
  es: "No se pudo cargar el idioma. Revisa tu conexión e inténtalo de nuevo.",
  en: "The language could not be loaded. Check your connection and try again.",
  pt: "Não foi possível carregar o idioma. Confira sua conexão e tente de novo.",
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
