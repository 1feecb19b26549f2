import { useEffect, useMemo, useState, type ReactNode } from "react";
import { LanguageContext } from "./LanguageContext";
import { browserLanguage, chosenLanguage, rememberLanguage, type Language } from "./language";
import { translate } from "./translate";

/** The device's choice wins, then the recruiter's profile, then the browser. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState(chosenLanguage);
  const [ofProfile, setOfProfile] = useState<Language | null>(null);
  const language = chosen ?? ofProfile ?? browserLanguage();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const value = useMemo(
    () => ({
      language,
      t: translate.bind(null, language),
      suggestLanguage: setOfProfile,
      chooseLanguage: (choice: Language) => {
        rememberLanguage(choice);
        setChosen(choice);
      },
    }),
    [language],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}
