import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export const useInboxTexts = () => useTexts<WithShared<typeof en>>();
