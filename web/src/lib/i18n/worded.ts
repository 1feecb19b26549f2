import type { Language } from "./language";
import type { Values, Wording } from "./texts";

/** A text as it is shown: the form that `count` asks for, with the values in their holes. */
export function worded(wording: Wording, language: Language, values: Values = {}): string {
  return filled(typeof wording === "string" ? wording : formOf(wording, language, values), values);
}

/** `{name}` becomes the value of that name; a hole without one stays. */
export function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

function formOf(plural: Exclude<Wording, string>, language: Language, { count }: Values): string {
  const rules = new Intl.PluralRules(language);
  return rules.select(Number(count)) === "one" ? plural.one : plural.other;
}
