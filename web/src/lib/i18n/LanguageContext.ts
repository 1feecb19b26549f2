import { createContext, use } from "react";
import type { Language } from "./language";

export interface LanguageValue {
  language: Language;
  /** What is known of the reader, as by their profile or personal link; a choice wins. */
  suggest: (language: string | null) => void;
  choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageValue>({
  language: "en",
  suggest: () => undefined,
  choose: () => undefined,
});

export function useLanguage(): LanguageValue {
  return use(LanguageContext);
}
