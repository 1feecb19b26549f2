import { Input, SegmentedControl } from "@mantine/core";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { LANGUAGES } from "@/lib/i18n/language";

const NAMES = { es: "Español", en: "English" };

export function LanguageSwitch() {
  const { t, language, chooseLanguage } = useLanguage();
  return (
    <Input.Wrapper label={t("menu.language")} labelElement="div">
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={t("menu.language")}
        value={language}
        onChange={chooseLanguage}
        data={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
      />
    </Input.Wrapper>
  );
}
