import { startTransition, useOptimistic, useState, type ComponentType } from "react";
import { LANGUAGE_NAMES, LANGUAGE_REFUSED, LANGUAGES, type Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import type { ChoiceProps } from "./choice";

const LABELS: Readonly<Record<Language, string>> = { es: "Idioma", en: "Language", pt: "Idioma" };

/** The choice of a language, in the look of the page that it is on. */
export function LanguageSwitch({ look: Choice }: { look: ComponentType<ChoiceProps<Language>> }) {
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
      {...(isRefused && { refusal: LANGUAGE_REFUSED[language] })}
    />
  );
}
