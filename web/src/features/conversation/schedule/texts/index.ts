import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export type ScheduleWords = WithShared<typeof en>;

export const useScheduleTexts = () => useTexts<ScheduleWords>();
