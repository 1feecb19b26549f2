import type { Answers } from "../draft/answers";
import { birthDateFault, type BirthDateFault } from "./birthDate";
import { girthCm, hasTooManyInches, heightCm, numberIn } from "./lengths";

export const STEP_FIELDS = [
  ["fullName", "birthDate", "city", "socialHandle", "languagesSpoken"],
  ["height", "bust", "waist", "hips", "shoe", "experience", "experienceNotes", "shifts"],
  ["consent"],
] as const;

export type FieldName = (typeof STEP_FIELDS)[number][number];
export type FaultKey =
  | BirthDateFault
  | "fullName.missing"
  | "city.missing"
  | "height.missing"
  | "height.range"
  | "height.inches"
  | "girth.range"
  | "shoe.range"
  | "experience.missing"
  | "shifts.missing"
  | "consent.missing"
  | "server.invalid";

/** What the rules are about: the answers, the day, and the notice that is in force. */
export interface Situation {
  answers: Answers;
  today: Date;
  privacyVersion: string;
}

type Rule = (situation: Situation) => FaultKey | null;

const RULES: Partial<Record<FieldName, Rule>> = {
  fullName: ({ answers }) => (answers.fullName.trim() ? null : "fullName.missing"),
  birthDate: ({ answers, today }) => birthDateFault(answers, today),
  city: ({ answers }) => (answers.city.trim() ? null : "city.missing"),
  height: ({ answers }) => heightFault(answers),
  bust: ({ answers }) => girthFault(answers.bust, answers),
  waist: ({ answers }) => girthFault(answers.waist, answers),
  hips: ({ answers }) => girthFault(answers.hips, answers),
  shoe: ({ answers }) => (isWithin(numberIn(answers.shoe), 15, 55) ? null : "shoe.range"),
  experience: ({ answers }) => (answers.experience ? null : "experience.missing"),
  shifts: ({ answers }) =>
    answers.shifts.length > 0 || answers.shiftNotes.trim() ? null : "shifts.missing",
  consent: ({ answers, privacyVersion }) =>
    answers.consent?.version === privacyVersion ? null : "consent.missing",
};

export function faultOf(field: FieldName, situation: Situation): FaultKey | null {
  return RULES[field]?.(situation) ?? null;
}

export function faultyFields(step: number, situation: Situation): FieldName[] {
  return (STEP_FIELDS[step] ?? []).filter((field) => faultOf(field, situation));
}

/** Nothing typed yet is no reason to complain before they want to go on. */
export function isOnlyMissing(fault: FaultKey | null): boolean {
  return fault?.endsWith(".missing") ?? false;
}

function heightFault(answers: Answers): FaultKey | null {
  if (hasTooManyInches(answers)) return "height.inches";
  const cm = heightCm(answers);
  if (cm === null) return "height.missing";
  return isWithin(cm, 100, 230) ? null : "height.range";
}

function girthFault(text: string, { units }: Answers): FaultKey | null {
  return isWithin(girthCm(text, units), 30, 200) ? null : "girth.range";
}

const isWithin = (value: number | null, least: number, most: number) =>
  value === null || (value >= least && value <= most);
