import type { Shift } from "@/lib/documents";
import type { Language } from "@/lib/i18n/language";
import { DAYS } from "@/lib/public/formLimits";

const A_MONDAY = 5; // of January 2026

export function dayName(day: Shift["day"], language: Language): string {
  const date = new Date(2026, 0, A_MONDAY + DAYS.indexOf(day));
  return new Intl.DateTimeFormat(language, { weekday: "long" }).format(date);
}
