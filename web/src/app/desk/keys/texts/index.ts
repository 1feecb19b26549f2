import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const keysTexts = withShared({ en, es, pt });

export const useKeysTexts = () => useTexts(keysTexts);
