import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export type TriageWords = WithShared<typeof en>;

export const useTriageTexts = () => useTexts<TriageWords>();

export type SaysTriage = ReturnType<typeof useTriageTexts>;
