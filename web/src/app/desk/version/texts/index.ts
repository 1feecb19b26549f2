import { useTexts } from "@/lib/i18n/useTexts";
import type { en } from "./en";

export const useVersionTexts = () => useTexts<typeof en>();
