import { learn } from "@/lib/i18n/dictionary";
import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

learn({ en, es, pt });

/** What stands on every public page. */
export const useFrameTexts = () => useTexts<typeof en>();
