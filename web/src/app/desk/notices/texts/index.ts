import { useTexts } from "@/lib/i18n/useTexts";
import type { en } from "./en";

export const useNoticeTexts = () => useTexts<typeof en>();
