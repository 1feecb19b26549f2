import { hasText } from "@/lib/i18n/dictionary";
import { refusalWords } from "../refusals";
import type { SaysConversation } from "../texts";
import { type TemplateWords, type SaysTemplates } from "./texts";

/** Why a template was refused: in its own words, else in those of any message. */
export function refusedWords(t: SaysTemplates, say: SaysConversation, code: string): string {
  const key = `template.refusal.${code}`;
  return hasText<TemplateWords>(key) ? t(key) : refusalWords(say, code);
}
