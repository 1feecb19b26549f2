import type { Colleague } from "@/lib/colleagues/ColleaguesContext";
import type { Conversation } from "@/lib/documents";
import { isVisible } from "@/lib/visible";

// As domain/mentions.py has it.
const MENTION = /@\[([A-Za-z0-9-][\w-]{0,127})\]/g;

export type NotePart = { text: string } | { uid: string };

/** How a colleague is mentioned in the text of a note. */
export const mention = (uid: string) => `@[${uid}]`;

/** A note's text as it is shown: words, and whom they mention. */
export function noteParts(text: string): NotePart[] {
  return text
    .split(MENTION)
    .map((part, place) => (place % 2 === 1 ? { uid: part } : { text: part }))
    .filter((part) => !("text" in part) || part.text !== "");
}

/** The text with names in the place of mentions, for a preview or to be read out. */
export function spokenNote(text: string, nameOf: (uid: string) => string): string {
  return noteParts(text)
    .map((part) => ("uid" in part ? `@${nameOf(part.uid)}` : part.text))
    .join("");
}

/** Whom a note about this conversation may mention: who has access, and may see it. */
export function mentionable(
  team: Iterable<Colleague>,
  conversation: Pick<Conversation, "assigneeId">,
): Colleague[] {
  return [...team].filter((one) => one.active && isVisible(conversation, { ...one, uid: one.id }));
}
