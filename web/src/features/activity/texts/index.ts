import type { Say } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export const useActivityTexts = () => useTexts<WithShared<typeof en>>();

export type SaysActivity = Say<WithShared<typeof en>>;
