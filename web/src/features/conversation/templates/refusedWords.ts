import { hasText } from "@/lib/i18n/texts";
import { refusalWords } from "../refusals";
import type { SaysConversation } from "../texts";
import { templateTexts, type SaysTemplates } from "./texts";

/** Why a template was refused: in its own words, else in those of any message. */
export function refusedWords(t: SaysTemplates, say: SaysConversation, code: string): string {
  const key = `refusal.${code}`;
  return hasText(templateTexts, key) ? t(key) : refusalWords(say, code);
}
