import { isMinor, birthDate } from "../rules/birthDate";
import { girthCm, heightCm, numberIn } from "../rules/lengths";
import { DAYS, PARTS, type Answers, type Day, type Experience, type Part } from "../draft/answers";
import type { Draft } from "../draft/draftStore";

/** The body of `POST /form_submitted/page`. */
export interface Submission {
  id: string;
  ref: string;
  submittedAt: string;
  fullName: string;
  birthDate: string | null;
  city: string;
  measurements: Record<string, number>;
  experience: Experience | null;
  experienceNotes: string;
  socialHandle: string;
  languagesSpoken: string[];
  shiftPreferences: { day: Day; part: Part }[];
  shiftNotes: string;
  consent: { given: boolean; version: string; at: string } | null;
}

export function submission(ref: string, { answers, attempt }: Draft): Submission {
  return {
    id: attempt?.id ?? "",
    ref,
    submittedAt: attempt?.submittedAt ?? "",
    fullName: answers.fullName.trim(),
    birthDate: birthDate(answers),
    city: answers.city.trim(),
    measurements: measurements(answers),
    experience: answers.experience,
    experienceNotes: answers.experience === "none" ? "" : answers.experienceNotes.trim(),
    socialHandle: answers.socialHandle.trim(),
    languagesSpoken: [...answers.languagesSpoken, answers.otherLanguage.trim()].filter(Boolean),
    shiftPreferences: shiftPreferences(answers),
    shiftNotes: answers.shiftNotes.trim(),
    consent: answers.consent && { given: true, ...answers.consent },
  };
}

function measurements(answers: Answers): Record<string, number> {
  const all = {
    heightCm: heightCm(answers),
    ...(!isMinor(answers, new Date()) && girths(answers)),
    shoeEu: numberIn(answers.shoe),
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, number] => entry[1] !== null),
  );
}

const girths = ({ bust, waist, hips, units }: Answers) => ({
  bustCm: girthCm(bust, units),
  waistCm: girthCm(waist, units),
  hipsCm: girthCm(hips, units),
});

function shiftPreferences({ shifts }: Answers): { day: Day; part: Part }[] {
  const all = DAYS.flatMap((day) => PARTS.map((part) => ({ day, part })));
  return all.filter(({ day, part }) => shifts.includes(`${day}-${part}`));
}
