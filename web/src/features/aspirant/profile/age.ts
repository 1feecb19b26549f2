const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `YYYY-MM-DD` as the beginning of that day, here; null for anything else. */
export function birthday(birthDate: string | null): Date | null {
  const [, year, month, day] = DAY.exec(birthDate ?? "") ?? [];
  return year && month && day ? new Date(Number(year), Number(month) - 1, Number(day)) : null;
}

/** Whole years at `now` (milliseconds). */
export function ageAt(born: Date | null, now: number): number | null {
  if (!born) return null;
  const today = new Date(now);
  const years = today.getFullYear() - born.getFullYear();
  const isBeforeBirthday =
    today.getMonth() < born.getMonth() ||
    (today.getMonth() === born.getMonth() && today.getDate() < born.getDate());
  return isBeforeBirthday ? years - 1 : years;
}
