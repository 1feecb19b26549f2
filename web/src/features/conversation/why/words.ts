import { slotName } from "@/lib/checklist";
import type { Part, Why } from "@/lib/documents";
import { hasText } from "@/lib/i18n/dictionary";
import { problemWords } from "@/lib/photoProblems";
import { type SaysWhy, type WhyWords } from "./texts";

/** What a text of the bot is for, in a few words. */
export function partWords(t: SaysWhy, { purpose, topic, fault }: Part): string {
  const part = t(`part.${purpose}`);
  const about = topic ? t(`intent.${topic}`) : fault && faultWords(t, fault);
  return about ? t("part.about", { part, about }) : part;
}

export const partsWords = (t: SaysWhy, parts: readonly Part[]) =>
  parts.map((part) => partWords(t, part)).join(" · ");

export const slotsWords = (t: SaysWhy, slots: readonly string[]) =>
  slots.map((slot) => slotName(t, slot)).join(", ");

function faultWords(t: SaysWhy, fault: string): string {
  const key = `lost.${fault}`;
  return hasText<WhyWords>(key) ? t(key) : problemWords(t, [fault]);
}

/** What the bot took as given when it spoke. */
export function factsOf(t: SaysWhy, why: Why): string[] {
  const { slot, fault, filled, missing, formProblems } = why;
  return [
    slot !== null && t("fact.accepted", { slot: slotName(t, slot) }),
    fault !== null && t("fact.unusable", { fault: faultWords(t, fault) }),
    filled.length > 0 && t("fact.there", { slots: slotsWords(t, filled) }),
    missing.length > 0 && t("fact.missing", { slots: slotsWords(t, missing) }),
    formProblems.length > 0 && t("fact.formProblems", { count: formProblems.length }),
  ].filter((fact) => fact !== false);
}

/** Whether a person was called, and why nothing more was said. */
export function afterwards(t: SaysWhy, { calls, flags, silence, state }: Why): string[] {
  const reasons = flags.map((flag) => t(`flag.${flag}`)).join(" ");
  return [
    calls && (reasons ? t("after.calledBecause", { reasons }) : t("after.called")),
    silence ? t(`bot.silent.${silence}`) : t(`after.${state}`),
  ].filter((line) => line !== false);
}
