import { dayDistance } from "./days";
import type { Language } from "@/lib/i18n/language";

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

export function clockTime(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, CLOCK).format(at);
}

/** For hovering: the whole moment. */
export function fullTime(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "short" }).format(at);
}

/** A moment whatever its distance, in few letters: 22 Nov 2026, 17:49. */
export function moment(at: Date, language: Language): string {
  return `${calendarDate(at, language)}, ${clockTime(at, language)}`;
}

/** As short as the distance allows: 14:05, yesterday, Tue, 3 Mar, 3 Mar 2025. */
export function rowTime(at: Date, now: Date, language: Language): string {
  const days = dayDistance(at, now);
  if (days <= 0) return clockTime(at, language);
  if (days === 1) return relativeDay(-1, language);
  if (days < 7) return new Intl.DateTimeFormat(language, { weekday: "short" }).format(at);
  return dateOf(at, now, language, "short");
}

/** A moment to come, as short as the distance allows: 14:05, tomorrow 09:00, Mon 09:00, 3 Mar, 09:00. */
export function dueTime(at: Date, now: Date, language: Language): string {
  const days = -dayDistance(at, now);
  const clock = clockTime(at, language);
  if (days <= 0) return clock;
  if (days === 1) return `${relativeDay(1, language)} ${clock}`;
  if (days < 7) {
    return `${new Intl.DateTimeFormat(language, { weekday: "short" }).format(at)} ${clock}`;
  }
  return `${dateOf(at, now, language, "short")}, ${clock}`;
}

/** The separator between days: Today, Yesterday, Tuesday, Tuesday, 3 March. */
export function dayLabel(at: Date, now: Date, language: Language): string {
  const days = dayDistance(at, now);
  if (days === 0 || days === 1) return capitalised(relativeDay(-days, language));
  if (days > 1 && days < 7) {
    return capitalised(new Intl.DateTimeFormat(language, { weekday: "long" }).format(at));
  }
  return capitalised(dateOf(at, now, language, "long"));
}

/** A span in one word, minutes only where they matter: 12 min, 3h 20m, 5h, 4d. */
export function span(
  milliseconds: number,
  language: Language,
  precision: "fine" | "coarse" = "fine",
): string {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return amount(minutes, "minute", language, "short");
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return amount(Math.floor(hours / 24), "day", language);
  const rest = minutes % 60;
  if (precision === "coarse" || hours >= 4 || rest === 0)
    return amount(hours, "hour", language, "short");
  return `${amount(hours, "hour", language, "short")} ${amount(rest, "minute", language, "short")}`;
}

/** How long a recording lasts: 0:07, 12:30. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** A calendar day whatever its distance: 14 May 2003. */
export function calendarDate(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(at);
}

function dateOf(at: Date, now: Date, language: Language, month: "short" | "long"): string {
  return new Intl.DateTimeFormat(language, {
    day: "numeric",
    month,
    ...(month === "long" && { weekday: "long" }),
    ...(at.getFullYear() !== now.getFullYear() && { year: "numeric" }),
  }).format(at);
}

function relativeDay(offset: number, language: Language): string {
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(offset, "day");
}

function amount(
  value: number,
  unit: "minute" | "hour" | "day",
  language: Language,
  unitDisplay: "short" | "long" = "long",
): string {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay }).format(value);
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** The reader's time zone as people call it: "Central Standard Time". */
export function zoneName(at: Date, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZoneName: "longGeneric" }).formatToParts(
    at,
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}
