import type { Measurements, Shoe } from "@/lib/documents";
import type { Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { Correctable } from "../correcting/Correctable";
import { useCorrecting } from "../correcting/CorrectingContext";
import type { Field } from "../correcting/fields";
import { Section } from "../Section";
import { type SaysAspirant, useAspirantTexts } from "../texts";
import { feetAndInches, inches } from "./feet";
import classes from "./Profile.module.css";

interface Words {
  t: SaysAspirant;
  language: Language;
}
type Show = (value: number, words: Words, all: Measurements) => { value: string; also: string };

const LENGTH = (also: (centimetres: number) => string): Show => {
  return (value, { language }) => ({
    value: `${value} cm`,
    also: language === "en" ? also(value) : "",
  });
};

const SHOWN: readonly (readonly [Exclude<keyof Measurements, "shoe">, Show])[] = [
  ["heightCm", LENGTH(feetAndInches)],
  ["bustCm", LENGTH(inches)],
  ["waistCm", LENGTH(inches)],
  ["hipsCm", LENGTH(inches)],
  [
    "shoeEu",
    (value, words, { shoe }) => ({
      value: number(value, words.language),
      also: [words.t("shoe.eu"), typed(shoe, words)].filter(Boolean).join(" · "),
    }),
  ],
];

const FIELDS = {
  heightCm: "height",
  bustCm: "bust",
  waistCm: "waist",
  hipsCm: "hips",
  shoeEu: "shoe",
} as const satisfies Record<(typeof SHOWN)[number][0], Field>;

/** The size as it was told, where that was not a European one. */
function typed(shoe: Shoe | null, { t, language }: Words): string {
  if (!shoe || shoe.system === "eu") return "";
  // "MX" and its number stay on one line.
  return t(`shoe.${shoe.system}`, { size: number(shoe.size, language) }).replaceAll(" ", "\u00a0");
}

/** Centimetres; in English also feet and inches. */
export function Measures({ measurements }: { measurements: Measurements }) {
  const t = useAspirantTexts();
  const { language } = useLanguage();
  const mayFill = useCorrecting()?.may;
  const known = SHOWN.flatMap(([field, show]) => {
    const value = measurements[field];
    if (value !== null) return [{ field, ...show(value, { t, language }, measurements) }];
    return mayFill ? [{ field, value: "", also: "" }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Section title={t("aspirant.measurements")}>
      <dl className={classes.measures}>
        {known.map(({ field, value, also }) => (
          <div key={field}>
            <dt>{t(`measure.${field}`)}</dt>
            <dd>
              <Correctable field={FIELDS[field]} label={t(`measure.${field}`)}>
                {value && (
                  <>
                    {value}
                    {also && <span className={classes.also}>{also}</span>}
                  </>
                )}
              </Correctable>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function number(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}
