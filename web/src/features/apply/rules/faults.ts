import { LENGTHS } from "@/lib/public/formLimits";
import type { Place } from "@/lib/public/place";
import type { Answers } from "../draft/answers";
import { birthDateFault, isMinor } from "./birthDate";
import type { Fault } from "./fault";
import { girthFault, heightFault, shoeFault } from "./measureFaults";
import { handleFault, lengthFault, wordsFault } from "./textFaults";

export const STEP_FIELDS = [
  ["fullName", "birthDate", "city", "socialHandle", "languagesSpoken", "otherLanguage"],
  [
    "height",
    "bust",
    "waist",
    "hips",
    "shoe",
    "experience",
    "experienceNotes",
    "shifts",
    "shiftNotes",
  ],
  ["consent"],
] as const;

export type FieldName = (typeof STEP_FIELDS)[number][number];

/** What the rules are about: the answers, the day, the place, and the notice that is in force. */
export interface Situation {
  answers: Answers;
  today: Date;
  place: Place;
  privacyVersion: string;
}

type Rule = (situation: Situation) => Fault | null;

const RULES: Record<FieldName, Rule> = {
  fullName: ({ answers }) => wordsFault("fullName", answers.fullName),
  birthDate: ({ answers, today }) => birthDateFault(answers, today),
  city: ({ answers }) => wordsFault("city", answers.city),
  socialHandle: ({ answers }) => handleFault(answers.socialHandle),
  languagesSpoken: () => null,
  otherLanguage: ({ answers }) => lengthFault(answers.otherLanguage, LENGTHS.language),
  height: ofAdults(heightFault),
  bust: ofAdults((situation) => girthFault("bust", situation)),
  waist: ofAdults((situation) => girthFault("waist", situation)),
  hips: ofAdults((situation) => girthFault("hips", situation)),
  shoe: ofAdults(shoeFault),
  experience: ({ answers }) => (answers.experience ? null : { key: "experience.missing" }),
  experienceNotes: ({ answers }) => lengthFault(answers.experienceNotes, LENGTHS.experienceNotes),
  shifts: ({ answers }) =>
    answers.shifts.length > 0 || answers.shiftNotes.trim() ? null : { key: "shifts.missing" },
  shiftNotes: ({ answers }) => lengthFault(answers.shiftNotes, LENGTHS.shiftNotes),
  consent: ({ answers, privacyVersion }) =>
    answers.consent?.version === privacyVersion ? null : { key: "consent.missing" },
};

export function faultOf(field: FieldName, situation: Situation): Fault | null {
  return RULES[field](situation);
}

export function faultyFields(step: number, situation: Situation): FieldName[] {
  return (STEP_FIELDS[step] ?? []).filter((field) => faultOf(field, situation));
}

export const stepOf = (field: FieldName) =>
  STEP_FIELDS.findIndex((fields) => fields.some((one) => one === field));

/** The first of these in the order of the form. */
export const firstOf = (fields: readonly FieldName[]): FieldName =>
  STEP_FIELDS.flat().find((one) => fields.includes(one)) ?? "consent";

/** Nobody under age is asked for measures. */
function ofAdults(rule: Rule): Rule {
  return (situation) => (isMinor(situation.answers, situation.today) ? null : rule(situation));
}
