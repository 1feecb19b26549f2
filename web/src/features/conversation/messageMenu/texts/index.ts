import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const menuTexts = { en, es, pt };

export const useMenuTexts = () => useTexts(menuTexts);
