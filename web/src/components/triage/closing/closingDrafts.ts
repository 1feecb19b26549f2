import { channelWindow } from "@/lib/channelWindow";
import type { Language } from "@/lib/i18n/language";
import { plainLine } from "@/lib/plainText";
import type { Row } from "@/lib/triage/rows";
import { CLOSING } from "./closingWords";

/** Why a person is not offered a closing message. */
export type Barrier = "optedOut" | "erasure" | "wrongNumber" | "distress" | "closed";

/** Those who get the same words. */
export interface ClosingDraft {
  key: string;
  language: Language;
  isMinor: boolean;
  rows: Row[];
  text: string;
}

/** What the agency speaks. */
const OWN_LANGUAGE: Language = "es";

export function barrierOf(row: Row, now: number): Barrier | null {
  if (row.optedOut) return "optedOut";
  if (row.erasureRequestedAt || row.flags.includes("erasure_requested")) return "erasure";
  if (row.flags.includes("wrong_number")) return "wrongNumber";
  if (row.flags.includes("distress") || row.flags.includes("abuse")) return "distress";
  return channelWindow(row, now).state === "closed" ? "closed" : null;
}

/** The words for each language, gentler ones for minors, with those who can be sent them. */
export function closingDrafts(rows: readonly Row[], now: number): ClosingDraft[] {
  const drafts = new Map<string, ClosingDraft>();
  for (const row of rows) {
    if (barrierOf(row, now)) continue;
    const language = row.language ?? OWN_LANGUAGE;
    const age = row.ageGroup === "minor" ? "minor" : "adult";
    const key = `${language}:${age}`;
    const draft = drafts.get(key);
    if (draft) draft.rows.push(row);
    else {
      const text = CLOSING[age][language];
      drafts.set(key, { key, language, isMinor: age === "minor", rows: [row], text });
    }
  }
  return [...drafts.values()];
}

/** How many of them are not offered a message, and why. */
export function barriers(rows: readonly Row[], now: number): [Barrier, number][] {
  const counts = new Map<Barrier, number>();
  for (const row of rows) {
    const barrier = barrierOf(row, now);
    if (barrier) counts.set(barrier, (counts.get(barrier) ?? 0) + 1);
  }
  return [...counts];
}

const NAME = /^[\p{L}'’-]{2,20}$/u;

/** The name that they gave themselves; null where only a number or an odd nickname is known. */
export function firstName({ form, aspirantName, displayName }: Row): string | null {
  const candidates = [form?.firstName, aspirantName, displayName];
  for (const candidate of candidates) {
    const [first = ""] = plainLine(candidate ?? "").split(" ");
    if (NAME.test(first)) return first;
  }
  return null;
}
