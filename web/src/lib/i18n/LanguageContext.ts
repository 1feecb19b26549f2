import { createContext, use } from "react";
import type { Language } from "./language";

export interface LanguageValue {
  language: Language;
  /** What is known of the reader, as by their profile or personal link; a choice wins. */
  suggest: (language: string | null) => void;
  /** Speaks it as soon as its words are there; false where they cannot be had. */
  choose: (language: Language) => Promise<boolean>;
}

export const LanguageContext = createContext<LanguageValue>({
  language: "en",
  suggest: () => undefined,
  choose: () => Promise.resolve(true),
});

export function useLanguage(): LanguageValue {
  return use(LanguageContext);
}
