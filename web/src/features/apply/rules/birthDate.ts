import { ADULT_FROM, AGES } from "@/lib/public/formLimits";
import type { Answers } from "../draft/answers";
import type { Fault } from "./fault";
import { plainNumber } from "./lengths";

/** Younger people may not use WhatsApp: https://www.whatsapp.com/legal/terms-of-service */
const WRITES_FROM = 13;

const YEAR_OF_FOUR_DIGITS = 1000;
type Typed = Pick<Answers, "birthDay" | "birthMonth" | "birthYear">;

/** `YYYY-MM-DD`; null for a date that is incomplete or not in the calendar. */
export function birthDate(typed: Typed): string | null {
  const [day, month, year] = numbers(typed);
  if (year === undefined || year < YEAR_OF_FOUR_DIGITS || !day || !month) return null;
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

/** Under the age of majority, which the server counts by the country. */
export function isMinor(typed: Typed, today: Date): boolean {
  const date = birthDate(typed);
  return date !== null && ageOn(date, today) < ADULT_FROM;
}

/** A minor whose date can be right: time to say how it goes on. */
export const isYoungAspirant = (typed: Typed, today: Date) =>
  isMinor(typed, today) && birthDateFault(typed, today) === null;

/** A date that makes nobody an aspirant is asked again. */
export function birthDateFault(typed: Typed, today: Date): Fault | null {
  const parts = [typed.birthDay, typed.birthMonth, typed.birthYear];
  if (parts.some((part) => !part.trim())) return { key: "birthDate.missing" };
  const date = birthDate(typed);
  if (!date) return { key: "birthDate.impossible" };
  const age = ageOn(date, today);
  if (age < 1 || age > AGES.most) return { key: "birthDate.year" };
  return age < WRITES_FROM ? { key: "birthDate.young", values: { age } } : null;
}

function numbers({ birthDay, birthMonth, birthYear }: Typed): number[] {
  const number = (part: string) => {
    const plain = plainNumber(part);
    return /^\d{1,4}$/.test(plain) ? Number(plain) : 0;
  };
  return [birthDay, birthMonth, birthYear].map(number);
}
