import type { Conversation } from "@/lib/documents";
import { hasText } from "@/lib/i18n/texts";
import { plainLine } from "@/lib/plainText";
import { sharedTexts, type SaysShared } from "@/lib/texts";

/** What the bot asks every aspirant for. */
const STANDARD = ["face", "profile", "full_length"];

/** All slots in order: the standard ones, then others that hold a photo. */
export function slotsOf({ checklist }: Pick<Conversation, "checklist">): string[] {
  return [...new Set([...STANDARD, ...Object.keys(checklist)])];
}

export function progressOf(conversation: Pick<Conversation, "checklist">) {
  return {
    filled: Object.keys(conversation.checklist).length,
    total: slotsOf(conversation).length,
  };
}

/** The slot's name in the reader's language; one that an admin made has only its own. */
export function slotName(t: SaysShared, slot: string): string {
  const key = `slot.${slot}`;
  if (hasText(sharedTexts, key)) return t(key);
  const words = plainLine(slot.replaceAll("_", " "));
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
