import { slotName, slotsOf } from "@/lib/checklist";
import type { Conversation } from "@/lib/documents";
import type { Language } from "@/lib/i18n/language";
import { filled } from "@/lib/i18n/worded";
import { VARIABLES } from "@/lib/limits";
import { firstNameOf } from "@/lib/personNames";
import { SLOT_NAMES } from "@/lib/slotNames";

export type Variable = (typeof VARIABLES)[number];
type Filling = Partial<Record<Variable, string>>;
type Person = Pick<Conversation, "form" | "aspirantName" | "displayName" | "checklist">;

/** Stays in the text: the link is personal, and the server puts it in when it sends. */
export const FORM_LINK = "{formLink}";

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

/** Something shaped like a variable that goes out as it stands; `meant` is the one it may be. */
export interface Literal {
  words: string;
  meant: Variable | null;
}

// People use braces for other things, too: one word, or what somebody may call a variable.
const SHAPED = /\{\s*(\p{L}[\p{L}\p{N}_ -]{0,39}?)\s*\}/gu;
const CALLED: Record<Variable, string> = {
  firstName: "firstname name nombre nombredepila primernombre nome primeironome",
  missingPhotos: "missingphotos photos fotos fotosfaltantes fotosquefaltan fotosquefaltam",
  formLink:
    "formlink form link linktotheform enlace formulario enlacedelformulario linkdoformulario",
};

export function literalsIn(text: string): Literal[] {
  const found = [...text.matchAll(SHAPED)].map(([words, name = ""]) => ({
    words,
    meant: meantBy(name),
    isWord: !name.includes(" "),
  }));
  return found
    .filter(({ words, meant, isWord }, place) => {
      const isFirst = found.findIndex((one) => one.words === words) === place;
      return isFirst && (isWord || meant !== null) && variablesIn(words).length === 0;
    })
    .map(({ words, meant }) => ({ words, meant }));
}

function meantBy(name: string): Variable | null {
  const bare = name.normalize("NFD").replace(/\P{L}/gu, "").toLowerCase();
  return VARIABLES.find((one) => CALLED[one].split(" ").includes(bare)) ?? null;
}

function valuesFor(person: Person, language: Language): Filling {
  const firstName = firstNameOf(person)?.value;
  const missingPhotos = missingPhotosOf(person, language);
  return { ...(firstName && { firstName }), ...(missingPhotos && { missingPhotos }) };
}

function missingPhotosOf(person: Person, language: Language): string {
  const words = SLOT_NAMES[language];
  const names = slotsOf(person)
    .filter((slot) => !(slot in person.checklist))
    .map((slot) => slotName((key) => words[key], slot).toLocaleLowerCase(language));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
