import { useTexts } from "@/lib/i18n/useTexts";
import type { en } from "./en";

export const useMenuTexts = () => useTexts<typeof en>();
