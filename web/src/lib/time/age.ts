const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const LAST_PLACE_ON_EARTH = "Etc/GMT+12";

/** `YYYY-MM-DD` as the beginning of that day, here; null for anything else. */
export function birthday(birthDate: string | null): Date | null {
  const [, year, month, day] = DAY.exec(birthDate ?? "") ?? [];
  return year && month && day ? new Date(Number(year), Number(month) - 1, Number(day)) : null;
}

/**
 * Whole years at `now` (milliseconds) by the date in `timeZone` (an IANA name), where the aspirant
 * lives, and not where the recruiter sits. Without one the date counts that begins last on Earth.
 */
export function ageAt(born: Date | null, now: number, timeZone: string | null): number | null {
  if (!born) return null;
  const { year = 0, month = 0, day = 0 } = dateIn(timeZone ?? LAST_PLACE_ON_EARTH, now);
  const isBeforeBirthday =
    month < born.getMonth() + 1 || (month === born.getMonth() + 1 && day < born.getDate());
  return year - born.getFullYear() - (isBeforeBirthday ? 1 : 0);
}

function dateIn(timeZone: string, now: number): Record<string, number> {
  const parts = formatOf(timeZone).formatToParts(now);
  return Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const numeric = { year: "numeric", month: "numeric", day: "numeric" } as const;
  try {
    return new Intl.DateTimeFormat("en-US", { ...numeric, calendar: "gregory", timeZone });
  } catch {
    // A zone that this browser does not know yet.
    return new Intl.DateTimeFormat("en-US", { ...numeric, timeZone: LAST_PLACE_ON_EARTH });
  }
}
