export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export const PARTS = ["morning", "afternoon", "evening", "night"] as const;
export const EXPERIENCES = ["none", "some", "professional"] as const;
export const SPOKEN = ["es", "en", "pt", "fr", "it", "de"] as const;

export type Day = (typeof DAYS)[number];
export type Part = (typeof PARTS)[number];
export type Experience = (typeof EXPERIENCES)[number];
export type Cell = `${Day}-${Part}`;
export type Units = "metric" | "imperial";

/** What was typed, as it was typed. Lengths are in `units`; `feet` and `inches` are the height. */
export interface Answers {
  fullName: string;
  birthDay: string;
  birthMonth: string;
  birthYear: string;
  city: string;
  socialHandle: string;
  languagesSpoken: string[];
  otherLanguage: string;
  units: Units;
  height: string;
  feet: string;
  inches: string;
  bust: string;
  waist: string;
  hips: string;
  shoe: string;
  experience: Experience | null;
  experienceNotes: string;
  shifts: Cell[];
  shiftNotes: string;
  consent: { version: string; at: string } | null;
}

export const NO_ANSWERS: Answers = {
  fullName: "",
  birthDay: "",
  birthMonth: "",
  birthYear: "",
  city: "",
  socialHandle: "",
  languagesSpoken: [],
  otherLanguage: "",
  units: "metric",
  height: "",
  feet: "",
  inches: "",
  bust: "",
  waist: "",
  hips: "",
  shoe: "",
  experience: null,
  experienceNotes: "",
  shifts: [],
  shiftNotes: "",
  consent: null,
};
