import { slotName, slotsOf } from "@/lib/checklist";
import type { Conversation } from "@/lib/documents";
import type { Language } from "@/lib/i18n/language";
import { filled } from "@/lib/i18n/worded";
import { VARIABLES } from "@/lib/limits";
import { plainLine } from "@/lib/plainText";
import { SLOT_NAMES } from "@/lib/slotNames";

export type Variable = (typeof VARIABLES)[number];
type Filling = Partial<Record<Variable, string>>;
type Person = Pick<Conversation, "form" | "aspirantName" | "displayName" | "checklist">;

/** Stays in the text: the link is personal, and the server puts it in when it sends. */
export const FORM_LINK = "{formLink}";

const NAME = /^\p{L}[\p{L}\p{M}'’-]+$/u;
const HOLE = /\{([^{}\n]*)\}/g;

/**
 * A quick reply as it would be sent to this person. `open` are the variables that nobody can fill
 * in: the name of somebody who gave none, photos where none is missing.
 */
export function filledFor(person: Person, text: string, language: Language) {
  const values = valuesFor(person, language);
  const open = variablesIn(text).filter((name) => name !== "formLink" && !values[name]);
  return { text: filled(text, values), open };
}

/** The variables that a text holds, each once. */
export function variablesIn(text: string): Variable[] {
  return VARIABLES.filter((name) => text.includes(`{${name}}`));
}

/** What stands in braces and is no variable: the server refuses to keep such a text. */
export function unknownVariables(text: string): string[] {
  const names = [...text.matchAll(HOLE)].map(([, name = ""]) => name);
  return [...new Set(names)].filter((name) => !VARIABLES.some((one) => one === name));
}

function valuesFor(person: Person, language: Language): Filling {
  const firstName = firstNameOf(person);
  const missingPhotos = missingPhotosOf(person, language);
  return { ...(firstName && { firstName }), ...(missingPhotos && { missingPhotos }) };
}

/** The form's, else the first word of the name on WhatsApp where it looks like a name. */
function firstNameOf({ form, displayName }: Person): string {
  const given = plainLine(form?.firstName ?? "");
  const [first = ""] = plainLine(displayName).split(" ");
  return given || (NAME.test(first) ? first : "");
}

function missingPhotosOf(person: Person, language: Language): string {
  const words = SLOT_NAMES[language];
  const names = slotsOf(person)
    .filter((slot) => !(slot in person.checklist))
    .map((slot) => slotName((key) => words[key], slot).toLocaleLowerCase(language));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
