import { startTransition, useOptimistic, useState, type ComponentType } from "react";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import type { ChoiceProps } from "./choice";

const LABELS: Readonly<Record<Language, string>> = { es: "Idioma", en: "Language", pt: "Idioma" };

interface Props {
  look: ComponentType<ChoiceProps<Language>>;
  /** Said where a language cannot be had. */
  refusal?: string;
}

/** The choice of a language, in the look of the page that it is on. */
export function LanguageSwitch({ look: Choice, refusal = "" }: Props) {
  const { language, choose } = useLanguage();
  const [shown, show] = useOptimistic(language);
  const [isRefused, setRefused] = useState(false);
  const onChange = (choice: Language) =>
    startTransition(async () => {
      show(choice);
      setRefused(!(await choose(choice)));
    });
  return (
    <Choice
      label={LABELS[language]}
      value={shown}
      options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      onChange={onChange}
      {...(isRefused && { refusal })}
    />
  );
}
