import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const presenceTexts = { en, es, pt };

export const usePresenceTexts = () => useTexts(presenceTexts);
