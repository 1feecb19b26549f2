import { LANGUAGES, type Language } from "@/lib/public/language";
import { useLanguage } from "@/lib/public/LanguageContext";
import { useTexts } from "@/lib/public/texts";
import classes from "./LanguageSwitch.module.css";
import { frameTexts } from "./frameTexts";

// Each language in its own words, so that those who need it find it. A name that is heard holds what
// is seen: whoever steers by voice says that.
const NAMES: Record<Language, string> = { es: "Español", en: "English", pt: "Português" };

export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const t = useTexts(frameTexts);
  return (
    <div role="group" aria-label={t("language")} className={classes.switch}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-label={`${NAMES[one]} (${one.toUpperCase()})`}
          aria-pressed={one === language}
          onClick={() => choose(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
