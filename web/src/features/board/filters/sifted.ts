import { ageAt, birthday } from "@/lib/time/age";
import { wordsOf } from "@/lib/search";
import type { Row } from "@/lib/triage/rows";
import { isAny, type Filters, type Range } from "./filters";

/** Whether somebody is one of those that are looked for; what the server was asked counts again. */
export function fits(row: Row, filters: Filters, now: number): boolean {
  return (
    (filters.tag === "" || row.tags.includes(filters.tag)) &&
    (filters.assignee === "" || row.assigneeId === filters.assignee) &&
    isFrom(row.form?.city ?? "", filters.city) &&
    isIn(filters.height, row.form?.heightCm ?? null) &&
    isIn(filters.age, ageOf(row, now)) &&
    hasShift(row, filters)
  );
}

/** Whether each word is the beginning of one of the city's. */
function isFrom(city: string, looked: string): boolean {
  const words = wordsOf(city);
  return wordsOf(looked).every((start) => words.some((word) => word.startsWith(start)));
}

export function ageOf({ born, timeZone }: Row, now: number): number | null {
  return ageAt(birthday(born), now, timeZone);
}

function isIn(range: Range, value: number | null): boolean {
  if (isAny(range)) return true;
  return value !== null && value >= (range.least ?? 0) && value <= (range.most ?? Infinity);
}

/** A day alone is any part of it, a part alone is on any day. */
function hasShift({ form }: Row, { day, part }: Filters): boolean {
  if (day === "" && part === "") return true;
  return (form?.shifts ?? []).some((shift) => {
    const [onDay, atPart] = shift.split("-");
    return (day === "" || onDay === day) && (part === "" || atPart === part);
  });
}
