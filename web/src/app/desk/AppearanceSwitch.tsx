import { useMantineColorScheme } from "@mantine/core";
import { useDeskTexts } from "../texts";
import { MenuChoice } from "./MenuChoice";

const SCHEMES = ["auto", "light", "dark"] as const;

export function AppearanceSwitch() {
  const t = useDeskTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme({
    keepTransitions: true, // to stop them takes a style element, which the content policy refuses
  });
  return (
    <MenuChoice
      label={t("menu.theme")}
      value={colorScheme}
      options={SCHEMES.map((value) => ({ value, label: t(`menu.theme.${value}`) }))}
      onChange={setColorScheme}
    />
  );
}
