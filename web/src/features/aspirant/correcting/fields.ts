import type { Body } from "@/lib/api/commands";
import type { Measurements, Profile } from "@/lib/documents";

/** A field that can be corrected, by its name in the command. */
export type Field = keyof Body<"changeProfile">;

/** The same field by its name in a form, under which the record has its correction. */
export const inForm = (field: Field) =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const LENGTHS = {
  height: "heightCm",
  bust: "bustCm",
  waist: "waistCm",
  hips: "hipsCm",
} as const satisfies Partial<Record<Field, keyof Measurements>>;

export type Length = keyof typeof LENGTHS;

export const isLength = (field: Field): field is Length => field in LENGTHS;

/** The fields that are words, as they stand in a profile. */
export const WORDS = [
  "name",
  "birthDate",
  "city",
  "email",
  "socialHandle",
  "experienceNotes",
  "shiftNotes",
] as const satisfies readonly (Field & keyof Profile)[];

export type Words = (typeof WORDS)[number];

export const isWords = (field: Field): field is Words => WORDS.some((one) => one === field);
