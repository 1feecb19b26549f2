import type { Say } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const activityTexts = withShared({ en, es, pt });

export const useActivityTexts = () => useTexts(activityTexts);

export type SaysActivity = Say<typeof activityTexts.en>;
