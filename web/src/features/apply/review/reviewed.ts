import type { Language } from "@/lib/i18n/language";
import { written, type Place } from "@/lib/public/place";
import { GIRTHS, type Answers, type Girth } from "../draft/answers";
import { birthDate, isMinor } from "../rules/birthDate";
import type { FieldName } from "../rules/faults";
import { girthCm, numberIn } from "../rules/lengths";
import { shoeSystem } from "../rules/shoes";
import type { PlainApplyKey, SaysApply } from "../texts";
import { heightText } from "./heightText";
import { longDate } from "./longDate";
import { weekLines } from "./weekLines";

/** One answer in words; several lines for a week. */
export interface Reviewed {
  field: FieldName;
  label: string;
  lines: string[];
}

interface Telling {
  t: SaysApply;
  language: Language;
  place: Place;
  today: Date;
}

/** What will be sent, in the order of the form; what was left empty is not among it. */
export function reviewed(answers: Answers, telling: Telling): Reviewed[] {
  const measures = isMinor(answers, telling.today) ? [] : measured(answers, telling);
  const rows = [...personal(answers, telling), ...measures, ...work(answers, telling)];
  return rows
    .map((row) => ({ ...row, lines: row.lines.map((line) => line.trim()).filter(Boolean) }))
    .filter(({ lines }) => lines.length > 0);
}

function personal(answers: Answers, { t, language }: Telling): Reviewed[] {
  const spoken = answers.languagesSpoken.map((one) => t(`languages.${one}` as PlainApplyKey));
  const languages = [...spoken, answers.otherLanguage.trim()].filter(Boolean).join(", ");
  const field = spoken.length > 0 ? "languagesSpoken" : "otherLanguage";
  return [
    { field: "fullName", label: t("fullName"), lines: [answers.fullName] },
    {
      field: "birthDate",
      label: t("birthDate"),
      lines: [longDate(birthDate(answers), language)],
    },
    { field: "city", label: t("city"), lines: [answers.city] },
    { field: "socialHandle", label: t("socialHandle"), lines: [answers.socialHandle] },
    { field, label: t("languages"), lines: [languages] },
  ];
}

function measured(answers: Answers, { t, place }: Telling): Reviewed[] {
  const size = numberIn(answers.shoe.size);
  const shoe = size === null ? "" : `${written(size, place)} · ${systemName(answers, t, place)}`;
  return [
    { field: "height", label: t("height.imperial"), lines: [heightText(answers.height)] },
    ...GIRTHS.map((name) => ({ field: name, label: t(name), lines: [girthText(answers, name)] })),
    { field: "shoe", label: t("shoe"), lines: [shoe] },
  ];
}

const systemName = ({ shoe }: Answers, t: Telling["t"], place: Place) =>
  t(`shoe.${shoeSystem(shoe, place)}`);

/** In centimetres, as it is sent, and as it was typed where that was in inches. */
function girthText(answers: Answers, name: Girth): string {
  const cm = girthCm(answers[name]);
  if (cm === null) return "";
  const typed = numberIn(answers[name].text);
  return answers[name].units === "metric" ? `${cm} cm` : `${cm} cm (${typed}″)`;
}

function work(answers: Answers, { t }: Telling): Reviewed[] {
  const { experience } = answers;
  const notes = experience === "none" ? "" : answers.experienceNotes;
  return [
    {
      field: "experience",
      label: t("experience"),
      lines: [experience ? t(`experience.${experience}`) : "", notes],
    },
    { field: "shifts", label: t("review.week"), lines: weekLines(answers.shifts, t) },
    { field: "shiftNotes", label: t("shiftNotes"), lines: [answers.shiftNotes] },
  ];
}
