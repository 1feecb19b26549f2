import { useMemo } from "react";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { likelyPlace, type Place } from "./place";

/** Where somebody probably is; numbers as they are written there in the language of the page. */
export function useLikelyPlace(whatsapp: string): Place {
  const { language } = useLanguage();
  return useMemo(() => likelyPlace(language, whatsapp), [language, whatsapp]);
}
