import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export type WhyWords = WithShared<typeof en>;

export const useWhyTexts = () => useTexts<WhyWords>();

export type WhyKey = PlainKey<WhyWords>;
export type SaysWhy = ReturnType<typeof useWhyTexts>;
