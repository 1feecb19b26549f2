import type { Conversation } from "@/lib/documents";
import { personName } from "@/lib/phone";
import { plainLine } from "@/lib/plainText";

type Named = Pick<Conversation, "displayName" | "aspirantName">;

/** The name to call them by: the form's, else the one on WhatsApp, else their number. */
export function nameOf({ displayName, aspirantName }: Named): string {
  return plainLine(aspirantName ?? "") || personName(plainLine(displayName));
}

/** The name on WhatsApp where it is another one; else null. */
export function otherNameOf(conversation: Named): string | null {
  const name = personName(plainLine(conversation.displayName));
  return name && name !== nameOf(conversation) ? name : null;
}
