import { useEffect, useMemo, useState, type ReactNode } from "react";
import { deviceStorage } from "./deviceStorage";
import { browserLanguage, known, type Language } from "./language";
import { LanguageContext } from "./LanguageContext";

const KEY = "public-language";
const ofAddress = () => known(new URLSearchParams(window.location.search).get("lang"));

/** The address's `lang` wins, then the device's choice, the personal link, the browser. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState(() => ofAddress() ?? known(deviceStorage.read(KEY)));
  const [suggested, suggest] = useState<Language | null>(null);
  const language = chosen ?? suggested ?? browserLanguage();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const value = useMemo(
    () => ({
      language,
      suggest,
      choose: (choice: Language) => {
        deviceStorage.write(KEY, choice);
        setChosen(choice);
      },
    }),
    [language],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}
