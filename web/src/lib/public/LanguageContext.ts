import { createContext, use } from "react";
import type { Language } from "./language";

export interface PublicLanguage {
  language: Language;
  /** What the personal link says; a choice on this device wins. */
  suggest: (language: Language | null) => void;
  choose: (language: Language) => void;
}

export const LanguageContext = createContext<PublicLanguage>({
  language: "en",
  suggest: () => undefined,
  choose: () => undefined,
});

export function useLanguage(): PublicLanguage {
  return use(LanguageContext);
}
