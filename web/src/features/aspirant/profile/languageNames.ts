import type { Language } from "@/lib/i18n/language";
import { plainLine } from "@/lib/plainText";

/** `["es", "Quechua"]` → "Spanish, Quechua": codes by their names, words as they were written. */
export function languageNames(spoken: readonly string[], language: Language): string {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return spoken
    .map((one) => (/^[a-z]{2,3}$/.test(one) ? (names.of(one) ?? one) : plainLine(one)))
    .join(", ");
}
