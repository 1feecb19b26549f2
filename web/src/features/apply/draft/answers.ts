import type { DAYS, EXPERIENCES, PARTS, SHOES } from "@/lib/public/formLimits";

export const GIRTHS = ["bust", "waist", "hips"] as const;

export type Day = (typeof DAYS)[number];
export type Part = (typeof PARTS)[number];
export type Experience = (typeof EXPERIENCES)[number];
export type ShoeSystem = keyof typeof SHOES;
export type Girth = (typeof GIRTHS)[number];
export type Cell = `${Day}-${Part}`;
export type Units = "metric" | "imperial";

/** A height as it was typed, and in which units: `cm` in metric, `feet` and `inches` otherwise. */
export interface TypedHeight {
  units: Units;
  cm: string;
  feet: string;
  inches: string;
}

/** A girth as it was typed: centimetres or inches. */
export interface TypedGirth {
  units: Units;
  text: string;
}

/** A size as it was typed; `system` stays empty until somebody or the device says which. */
export interface TypedShoe {
  size: string;
  system: ShoeSystem | "";
}

/** What was typed, as it was typed. */
export interface Answers {
  fullName: string;
  birthDay: string;
  birthMonth: string;
  birthYear: string;
  city: string;
  socialHandle: string;
  languagesSpoken: string[];
  otherLanguage: string;
  /** In which units lengths are shown; null while nobody chose. */
  units: Units | null;
  height: TypedHeight;
  bust: TypedGirth;
  waist: TypedGirth;
  hips: TypedGirth;
  shoe: TypedShoe;
  experience: Experience | null;
  experienceNotes: string;
  shifts: Cell[];
  shiftNotes: string;
  consent: { version: string; at: string } | null;
}

const NO_GIRTH: TypedGirth = { units: "metric", text: "" };

export const NO_ANSWERS: Answers = {
  fullName: "",
  birthDay: "",
  birthMonth: "",
  birthYear: "",
  city: "",
  socialHandle: "",
  languagesSpoken: [],
  otherLanguage: "",
  units: null,
  height: { units: "metric", cm: "", feet: "", inches: "" },
  bust: NO_GIRTH,
  waist: NO_GIRTH,
  hips: NO_GIRTH,
  shoe: { size: "", system: "" },
  experience: null,
  experienceNotes: "",
  shifts: [],
  shiftNotes: "",
  consent: null,
};
