import { startTransition, useOptimistic, useState, type ComponentType } from "react";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import type { ChoiceProps } from "./choice";

const LABELS: Readonly<Record<Language, string>> = { es: "Idioma", en: "Language", pt: "Idioma" };

const REFUSED: Readonly<Record<Language, string>> = {
  es: "No se pudo cargar. Revisa tu conexión e inténtalo de nuevo.",
  en: "It could not be loaded. Check your connection and try again.",
  pt: "Não foi possível carregar. Confira sua conexão e tente de novo.",
};

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
      {...(isRefused && { refusal: REFUSED[language] })}
    />
  );
}
