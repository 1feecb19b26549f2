import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export type AspirantWords = WithShared<typeof en>;

export const useAspirantTexts = () => useTexts<AspirantWords>();

export type AspirantKey = keyof WithShared<typeof en>;
export type SaysAspirant = ReturnType<typeof useAspirantTexts>;
