import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export const useAlertsTexts = () => useTexts<WithShared<typeof en>>();
export type SaysAlerts = ReturnType<typeof useAlertsTexts>;
