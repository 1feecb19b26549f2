import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const versionTexts = { en, es, pt };

export const useVersionTexts = () => useTexts(versionTexts);
