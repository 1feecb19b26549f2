import { Input, SegmentedControl, useMantineColorScheme } from "@mantine/core";
import { useText } from "@/lib/i18n/LanguageContext";

const SCHEMES = ["auto", "light", "dark"] as const;

export function AppearanceSwitch() {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme({
    keepTransitions: true, // to stop them takes a style element, which the content policy refuses
  });
  return (
    <Input.Wrapper label={t("menu.theme")} labelElement="div">
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={t("menu.theme")}
        value={colorScheme}
        onChange={setColorScheme}
        data={SCHEMES.map((value) => ({ value, label: t(`menu.theme.${value}`) }))}
      />
    </Input.Wrapper>
  );
}
