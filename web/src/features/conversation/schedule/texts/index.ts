import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const scheduleTexts = withShared({ en, es, pt });

export const useScheduleTexts = () => useTexts(scheduleTexts);
