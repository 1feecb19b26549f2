const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const LAST_PLACE_ON_EARTH_MS = -12 * 60 * 60 * 1000;

/** `YYYY-MM-DD` as the beginning of that day, here; null for anything else. */
export function birthday(birthDate: string | null): Date | null {
  const [, year, month, day] = DAY.exec(birthDate ?? "") ?? [];
  return year && month && day ? new Date(Number(year), Number(month) - 1, Number(day)) : null;
}

/**
 * Whole years at `now` (milliseconds), never more than they are: where the aspirant lives is not
 * known here, so the date counts that begins last, at UTC−12, and not the recruiter's.
 */
export function ageAt(born: Date | null, now: number): number | null {
  if (!born) return null;
  const today = new Date(now + LAST_PLACE_ON_EARTH_MS);
  const years = today.getUTCFullYear() - born.getFullYear();
  const isBeforeBirthday =
    today.getUTCMonth() < born.getMonth() ||
    (today.getUTCMonth() === born.getMonth() && today.getUTCDate() < born.getDate());
  return isBeforeBirthday ? years - 1 : years;
}
