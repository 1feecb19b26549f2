export interface SnoozeTime {
  key: "laterToday" | "tomorrow" | "monday" | "week";
  at: Date;
}

const MORNING = 9;
const LATER_HOURS = 3;
/** After this hour nobody comes back to it the same day. */
const LATEST = 20;
const DAYS = 7;
const MONDAY = 1;

/** The usual times to come back to something, in the reader's time zone; none twice. */
export function snoozeTimes(now: Date): SnoozeTime[] {
  const toMonday = (MONDAY - now.getDay() + DAYS) % DAYS || DAYS;
  const later = laterOn(now);
  const times: SnoozeTime[] = [
    ...(later ? [{ key: "laterToday" as const, at: later }] : []),
    { key: "tomorrow", at: morning(now, 1) },
    { key: "monday", at: morning(now, toMonday) },
    { key: "week", at: morning(now, DAYS) },
  ];
  const isFirst = ({ at }: SnoozeTime, index: number) =>
    times.findIndex((one) => one.at.getTime() === at.getTime()) === index;
  return times.filter(isFirst);
}

/** Some hours from now on the full half hour; null when that is in the night. */
function laterOn(now: Date): Date | null {
  const at = new Date(now);
  at.setHours(now.getHours() + LATER_HOURS, now.getMinutes() < 30 ? 30 : 60, 0, 0);
  const latest = new Date(now);
  latest.setHours(LATEST, 0, 0, 0);
  return at <= latest ? at : null;
}

function morning(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING);
}
