import type { PlainKey, Translation, Words } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export type SharedKey = keyof typeof en;
/** How the hooks of all parts say those of them that have no holes. */
export type SaysShared = (key: PlainKey<typeof en>) => string;

/** What more than one part of the desk says. */
export const sharedTexts = { en, es, pt };

export const useSharedTexts = () => useTexts(sharedTexts);

/** What one part of the desk says, beside what all of them do. */
export function withShared<English extends Words>(own: {
  en: English;
  es: Translation<English>;
  pt: Translation<English>;
}) {
  return {
    en: { ...en, ...own.en },
    es: { ...es, ...own.es },
    pt: { ...pt, ...own.pt },
  };
}
