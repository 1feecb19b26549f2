import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";

export const deskTexts = withShared({ en, es });

export const useDeskTexts = () => useTexts(deskTexts);
