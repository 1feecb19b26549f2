import { isMinor, birthDate } from "../rules/birthDate";
import { DAYS, PARTS } from "@/lib/public/formLimits";
import type { Place } from "@/lib/public/place";
import { heightCm } from "../rules/heights";
import { girthCm, numberIn } from "../rules/lengths";
import { shoeSystem } from "../rules/shoes";
import type { Answers, Day, Experience, Part, ShoeSystem } from "../draft/answers";
import type { Draft } from "../draft/draft";

/** Whole centimetres; the shoe in sizes of its system. None of somebody under age. */
interface Measurements {
  heightCm?: number;
  bustCm?: number;
  waistCm?: number;
  hipsCm?: number;
  shoe?: { size: number; system: ShoeSystem };
}

/** The body of `POST /form_submitted/page`. */
export interface Submission {
  id: string;
  ref: string;
  submittedAt: string;
  fullName: string;
  birthDate: string | null;
  city: string;
  measurements: Measurements;
  experience: Experience | null;
  experienceNotes: string;
  socialHandle: string;
  languagesSpoken: string[];
  shiftPreferences: { day: Day; part: Part }[];
  shiftNotes: string;
  consent: { given: boolean; version: string; at: string } | null;
}

export function submission(ref: string, { answers, attempt }: Draft, place: Place): Submission {
  return {
    id: attempt?.id ?? "",
    ref,
    submittedAt: attempt?.submittedAt ?? "",
    fullName: answers.fullName.trim(),
    birthDate: birthDate(answers),
    city: answers.city.trim(),
    measurements: isMinor(answers, new Date()) ? {} : measurements(answers, place),
    experience: answers.experience,
    experienceNotes: answers.experience === "none" ? "" : answers.experienceNotes.trim(),
    socialHandle: answers.socialHandle.trim(),
    languagesSpoken: [...answers.languagesSpoken, answers.otherLanguage.trim()].filter(Boolean),
    shiftPreferences: shiftPreferences(answers),
    shiftNotes: answers.shiftNotes.trim(),
    consent: answers.consent && { given: true, ...answers.consent },
  };
}

function measurements(answers: Answers, place: Place): Measurements {
  const all = {
    heightCm: heightCm(answers.height),
    bustCm: girthCm(answers.bust),
    waistCm: girthCm(answers.waist),
    hipsCm: girthCm(answers.hips),
    shoe: shoe(answers, place),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function shoe({ shoe: typed }: Answers, place: Place): Measurements["shoe"] | null {
  const size = numberIn(typed.size);
  return size === null ? null : { size, system: shoeSystem(typed, place) };
}

function shiftPreferences({ shifts }: Answers): { day: Day; part: Part }[] {
  const all = DAYS.flatMap((day) => PARTS.map((part) => ({ day, part })));
  return all.filter(({ day, part }) => shifts.includes(`${day}-${part}`));
}
