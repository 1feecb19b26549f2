import { snoozeTimes, type SnoozeTime } from "@/lib/triage/snoozeTimes";

export interface SendTime {
  key: SnoozeTime["key"] | "hour";
  at: Date;
}

const HOUR = 3_600_000;
const STEP = 5 * 60_000;

/** The usual times to send something later, before the window closes where one does. */
export function sendTimes(now: Date, closesAt: Date | null): SendTime[] {
  const inAnHour = new Date(Math.ceil((now.getTime() + HOUR) / STEP) * STEP);
  const times: SendTime[] = [{ key: "hour", at: inAnHour }, ...snoozeTimes(now)];
  return times.filter(({ at }) => closesAt === null || at < closesAt);
}
