import { useMantineColorScheme } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import {
  IconKeyboard,
  IconKeyboardOff,
  IconLanguage,
  IconMoon,
  IconSun,
  IconSunMoon,
} from "@/components/icons";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "@/lib/i18n/language";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useKeys } from "../keys/KeysContext";
import { setKeysOn, useKeysAreOn } from "../keys/keysChoice";
import { keysOf } from "../keys/shortcuts";
import { useKeysTexts } from "../keys/texts";
import type { Item } from "./items";
import { usePaletteTexts } from "./texts";

const ICON = 18;
const SCHEMES = [
  ["auto", <IconSunMoon key="auto" size={ICON} />],
  ["light", <IconSun key="light" size={ICON} />],
  ["dark", <IconMoon key="dark" size={ICON} />],
] as const;

/** How the desk looks and speaks to this person; what is so already is not offered. */
export function useSettingItems(): Item[] {
  const t = usePaletteTexts();
  const words = useKeysTexts();
  const { openHelp } = useKeys();
  const { language, choose } = useLanguage();
  const chooseOrTell = async (one: Language) => {
    const isSpoken = await choose(one);
    if (!isSpoken) notifications.show({ color: "red", message: t("language.refused") });
  };
  const areOn = useKeysAreOn();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return [
    {
      id: "help",
      label: words("key.help"),
      icon: <IconKeyboard size={ICON} />,
      keys: keysOf("help"),
      run: openHelp,
      movesFocus: true,
    },
    {
      id: "keys",
      label: t(areOn ? "palette.keys.off" : "palette.keys.on"),
      icon: <IconKeyboardOff size={ICON} />,
      run: () => setKeysOn(!areOn),
    },
    ...SCHEMES.filter(([scheme]) => scheme !== colorScheme).map(([scheme, icon]) => ({
      id: `theme ${scheme}`,
      label: t(`palette.theme.${scheme}`),
      icon,
      run: () => setColorScheme(scheme),
    })),
    ...LANGUAGES.filter((one) => one !== language).map((one) => ({
      id: `language ${one}`,
      label: t("palette.language", { language: LANGUAGE_NAMES[one] }),
      icon: <IconLanguage size={ICON} />,
      run: () => void chooseOrTell(one),
    })),
  ];
}
