import type { Answers } from "../draft/answers";

export const ADULT_FROM = 18;
const YOUNGEST = 5;
const OLDEST = 100;

export type BirthDateFault = "birthDate.missing" | "birthDate.impossible" | "birthDate.age";
type Typed = Pick<Answers, "birthDay" | "birthMonth" | "birthYear">;

/** `YYYY-MM-DD`; null for a date that is incomplete or not in the calendar. */
export function birthDate(typed: Typed): string | null {
  const [day, month, year] = numbers(typed);
  if (!/^\d{4}$/.test(typed.birthYear.trim()) || !day || !month || !year) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** Full years on the day `today`, by this device's calendar. */
export function ageOn(date: string, today: Date): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const hadBirthday =
    today.getMonth() + 1 > month || (today.getMonth() + 1 === month && today.getDate() >= day);
  return today.getFullYear() - year - (hadBirthday ? 0 : 1);
}

export function isMinor(typed: Typed, today: Date): boolean {
  const date = birthDate(typed);
  return date !== null && ageOn(date, today) < ADULT_FROM;
}

export function birthDateFault(typed: Typed, today: Date): BirthDateFault | null {
  const parts = [typed.birthDay, typed.birthMonth, typed.birthYear];
  if (parts.some((part) => !part.trim())) return "birthDate.missing";
  const date = birthDate(typed);
  if (!date) return "birthDate.impossible";
  const age = ageOn(date, today);
  return age < YOUNGEST || age > OLDEST ? "birthDate.age" : null;
}

function numbers({ birthDay, birthMonth, birthYear }: Typed): number[] {
  return [birthDay, birthMonth, birthYear].map((part) =>
    /^\d+$/.test(part.trim()) ? Number(part) : 0,
  );
}
