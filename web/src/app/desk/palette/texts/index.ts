import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export const usePaletteTexts = () => useTexts<WithShared<typeof en>>();
