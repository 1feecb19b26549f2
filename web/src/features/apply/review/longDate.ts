import type { Language } from "@/lib/i18n/language";

/** "3 de abril de 2001" for `2001-04-03`; empty when there is no date. */
export function longDate(date: string | null, language: Language): string {
  if (!date) return "";
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(date));
}
