import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { deviceStorage } from "@/lib/deviceStorage";
import { reportFault } from "@/lib/faults/reportFault";
import { known, type Language } from "./language";
import { chosenLanguage, languageAtStart } from "./languageAtStart";
import { LanguageContext } from "./LanguageContext";

interface LanguageProviderProps {
  /** Under which name the device keeps what was chosen. */
  storageKey: string;
  /** Brings the words of another language than the first, where they do not come with the code. */
  fetchWords?: (language: Language) => Promise<unknown>;
  children: ReactNode;
}

/**
 * The address's `lang` wins, then the device's choice, what is known of the reader, the browser;
 * else Spanish, which the agency speaks.
 */
export function LanguageProvider({ storageKey, fetchWords, children }: LanguageProviderProps) {
  const [first] = useState(() => languageAtStart(storageKey));
  const [chosen, setChosen] = useState(() => chosenLanguage(storageKey));
  const [suggested, setSuggested] = useState<Language | null>(null);
  const language = chosen ?? suggested ?? first;
  const wanted = useRef(chosen);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const suggest = useCallback(
    async (text: string | null) => {
      const suggestion = known(text);
      if (suggestion && fetchWords && !(await isBrought(fetchWords, suggestion))) return;
      setSuggested(suggestion);
    },
    [fetchWords],
  );
  const choose = useCallback(
    async (choice: Language) => {
      wanted.current = choice;
      if (fetchWords && !(await isBrought(fetchWords, choice))) return false;
      // Who chose twice gets the second, whichever came first.
      if (wanted.current === choice) {
        deviceStorage.write(storageKey, choice);
        setChosen(choice);
      }
      return true;
    },
    [fetchWords, storageKey],
  );
  const value = useMemo(
    () => ({ language, suggest: (text: string | null) => void suggest(text), choose }),
    [language, suggest, choose],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

async function isBrought(fetchWords: (language: Language) => Promise<unknown>, language: Language) {
  try {
    await fetchWords(language);
    return true;
  } catch (fault) {
    // Without a network it is no fault of ours.
    if (navigator.onLine) reportFault(fault);
    return false;
  }
}
