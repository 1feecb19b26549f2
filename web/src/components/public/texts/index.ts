import type { Texts } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

/** What stands on every public page. */
const frameTexts: Texts<typeof en> = { en, es, pt };

export const useFrameTexts = () => useTexts(frameTexts);
