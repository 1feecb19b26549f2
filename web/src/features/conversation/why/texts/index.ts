import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const whyTexts = withShared({ en, es, pt });

export const useWhyTexts = () => useTexts(whyTexts);

export type WhyKey = PlainKey<typeof whyTexts.en>;
export type SaysWhy = ReturnType<typeof useWhyTexts>;
