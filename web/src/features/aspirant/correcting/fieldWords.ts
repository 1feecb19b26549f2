import type { Profile } from "@/lib/documents";
import type { Language } from "@/lib/i18n/language";
import { plainLine } from "@/lib/plainText";
import { birthday } from "@/lib/time/age";
import { calendarDate } from "@/lib/time/format";
import { languageNames } from "../profile/languageNames";
import { weekday } from "../profile/shiftTable";
import type { SaysAspirant } from "../texts";
import { type Field, isLength, isWords, LENGTHS } from "./fields";

interface Reader {
  t: SaysAspirant;
  language: Language;
}

/** What a profile says in one field, on one line; empty when it says nothing. */
export function fieldWords(field: Field, profile: Profile, { t, language }: Reader): string {
  const { measurements, experience, languagesSpoken, shiftPreferences } = profile;
  if (field === "birthDate") {
    const born = birthday(profile.birthDate);
    return born ? calendarDate(born, language) : plainLine(profile.birthDate ?? "");
  }
  if (isWords(field)) return plainLine(profile[field] ?? "");
  if (isLength(field)) {
    const length = measurements[LENGTHS[field]];
    return length === null ? "" : `${length} cm`;
  }
  if (field === "experience") return experience ? t(`experience.${experience}`) : "";
  if (field === "languagesSpoken") return languageNames(languagesSpoken, language);
  if (field === "shoe") {
    const { shoe } = measurements;
    if (!shoe) return "";
    const size = new Intl.NumberFormat(language).format(shoe.size);
    return shoe.system === "eu" ? `${size} ${t("shoe.eu")}` : t(`shoe.${shoe.system}`, { size });
  }
  return shiftPreferences
    .map(({ day, part }) => `${weekday(day, language, "long")}, ${t(`shift.${part}`)}`)
    .join("; ");
}
