import type { Presence } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

/** A colleague who has the conversation open. */
export interface Other {
  uid: string;
  isTyping: boolean;
}

/** Who but `uid` is believed to be there at this moment of the server's. */
export function othersAt(
  now: number,
  entries: readonly Identified<Presence>[],
  uid: string,
): Other[] {
  const isBelieved = (until: Presence["typingUntil"]) => until !== null && until.toMillis() > now;
  return entries
    .filter((one) => one.id !== uid && isBelieved(one.expiresAt))
    .map((one) => ({ uid: one.id, isTyping: isBelieved(one.typingUntil) }))
    .toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
}
