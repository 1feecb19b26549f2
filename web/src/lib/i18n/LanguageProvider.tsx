import { useEffect, useMemo, useState, type ReactNode } from "react";
import { deviceStorage } from "@/lib/deviceStorage";
import { browserLanguage, known, type Language } from "./language";
import { LanguageContext } from "./LanguageContext";

interface LanguageProviderProps {
  /** Under which name the device keeps what was chosen. */
  storageKey: string;
  children: ReactNode;
}

const ofAddress = () => new URLSearchParams(window.location.search).get("lang");

/**
 * The address's `lang` wins, then the device's choice, what is known of the reader, the browser;
 * else Spanish, which the agency speaks.
 */
export function LanguageProvider({ storageKey, children }: LanguageProviderProps) {
  const [chosen, setChosen] = useState(() => known(ofAddress()) ?? kept(storageKey));
  const [suggested, suggest] = useState<string | null>(null);
  const language = chosen ?? known(suggested) ?? browserLanguage() ?? "es";

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const value = useMemo(
    () => ({
      language,
      suggest,
      choose: (choice: Language) => {
        deviceStorage.write(storageKey, choice);
        setChosen(choice);
      },
    }),
    [language, storageKey],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

const kept = (storageKey: string) => known(deviceStorage.read(storageKey));
