import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const alertsTexts = withShared({ en, es, pt });

export const useAlertsTexts = () => useTexts(alertsTexts);
export type SaysAlerts = ReturnType<typeof useAlertsTexts>;
