import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

const quickTexts = { en, es, pt };

export const useQuickTexts = () => useTexts(quickTexts);
