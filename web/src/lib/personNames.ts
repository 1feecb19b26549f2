import type { Conversation } from "@/lib/documents";
import { personName } from "@/lib/phone";
import { plainLine } from "@/lib/plainText";

type Named = Pick<Conversation, "displayName" | "aspirantName">;
type Formed = Pick<Conversation, "displayName" | "form">;

/** A name to write to them with, and where it is from. */
export interface FoundName {
  value: string;
  source: "file" | "whatsApp";
}

const NAME = /^\p{L}[\p{L}\p{M}'’-]+$/u;

/** The name to call them by: the form's, else the one on WhatsApp, else their number. */
export function nameOf({ displayName, aspirantName }: Named): string {
  return plainLine(aspirantName ?? "") || personName(plainLine(displayName));
}

/** The name on WhatsApp where it is another one; else null. */
export function otherNameOf(conversation: Named): string | null {
  const name = personName(plainLine(conversation.displayName));
  return name && name !== nameOf(conversation) ? name : null;
}

/** The form's, else the first word of the name on WhatsApp where it looks like a name. */
export function firstNameOf({ form, displayName }: Formed): FoundName | null {
  const given = plainLine(form?.firstName ?? "");
  if (given) return { value: given, source: "file" };
  const [first = ""] = plainLine(displayName).split(" ");
  return NAME.test(first) ? { value: first, source: "whatsApp" } : null;
}

/** The file's, else the one on WhatsApp; a number is no name. */
export function fullNameOf({ displayName, aspirantName }: Named): FoundName | null {
  const known = plainLine(aspirantName ?? "");
  if (known) return { value: known, source: "file" };
  const shown = plainLine(displayName);
  const isName = /\p{L}/u.test(shown) && personName(shown) === shown;
  return isName ? { value: shown, source: "whatsApp" } : null;
}
