import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export type TriageMenuWords = WithShared<typeof en>;

export const useTriageMenuTexts = () => useTexts<TriageMenuWords>();

export type SaysTriageMenu = ReturnType<typeof useTriageMenuTexts>;
