import type { Body } from "@/lib/api/commands";
import type { Profile, Shift, Shoe } from "@/lib/documents";
import { type Field, isLength, isWords, LENGTHS } from "./fields";

/** What is typed or chosen in the editor of a field. */
export interface Given {
  words: string;
  system: Shoe["system"];
  shifts: readonly Shift[];
  languages: readonly string[];
}

/** What counts now, to begin with. */
export function givenOf(field: Field, profile: Profile | undefined): Given {
  return {
    words: profile ? wordsOf(field, profile) : "",
    system: profile?.measurements.shoe?.system ?? "eu",
    shifts: profile?.shiftPreferences ?? [],
    languages: profile?.languagesSpoken ?? [],
  };
}

function wordsOf(field: Field, profile: Profile): string {
  if (isWords(field)) return profile[field] ?? "";
  if (isLength(field)) return String(profile.measurements[LENGTHS[field]] ?? "");
  if (field === "shoe") return String(profile.measurements.shoe?.size ?? "");
  return profile.experience ?? "";
}

/** For the command; null as long as there is nothing to save. */
export function valueOf(
  field: Field,
  { words, system, shifts, languages }: Given,
): Body<"changeProfile">[Field] | null {
  if (field === "shiftPreferences") return [...shifts];
  if (field === "languagesSpoken") return languages.length > 0 ? [...languages] : null;
  if (!words.trim()) return null;
  if (field !== "shoe") return words.trim();
  const size = Number(words.trim().replace(",", "."));
  return size > 0 ? { size, system } : null;
}
