import type { ComponentType } from "react";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import type { ChoiceProps } from "./choice";

const LABELS: Readonly<Record<Language, string>> = { es: "Idioma", en: "Language", pt: "Idioma" };

/** The choice of a language, in the look of the page that it is on. */
export function LanguageSwitch({ look: Choice }: { look: ComponentType<ChoiceProps<Language>> }) {
  const { language, choose } = useLanguage();
  return (
    <Choice
      label={LABELS[language]}
      value={language}
      options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      onChange={choose}
    />
  );
}
