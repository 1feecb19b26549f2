import { CHECKLIST } from "@/lib/defaults";
import type { Conversation } from "@/lib/documents";
import { plainLine } from "@/lib/plainText";
import { isSlotKey, type SaysSlot } from "@/lib/slotNames";

/** All slots in order: those that every aspirant is asked for, then others that hold a photo. */
export function slotsOf({ checklist }: Pick<Conversation, "checklist">): string[] {
  return [...new Set<string>([...CHECKLIST, ...Object.keys(checklist)])];
}

export function progressOf(conversation: Pick<Conversation, "checklist">) {
  return {
    filled: Object.keys(conversation.checklist).length,
    total: slotsOf(conversation).length,
  };
}

/** The slot's name in the reader's language; one that an admin made has only its own. */
export function slotName(t: SaysSlot, slot: string): string {
  const key = `slot.${slot}`;
  if (isSlotKey(key)) return t(key);
  const words = plainLine(slot.replaceAll("_", " "));
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
