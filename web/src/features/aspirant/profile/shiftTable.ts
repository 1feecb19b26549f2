import type { Shift } from "@/lib/documents";
import type { Language } from "@/lib/i18n/language";
import { DAYS } from "@/lib/public/formLimits";

const A_MONDAY = 5; // of January 2026

/** The day's name: `short` has two letters, so that seven fit side by side. */
export function weekday(day: Shift["day"], language: Language, length: "short" | "long"): string {
  const date = new Date(2026, 0, A_MONDAY + DAYS.indexOf(day));
  const name = new Intl.DateTimeFormat(language, { weekday: "long" }).format(date);
  return length === "long" ? name : name.slice(0, 2);
}
