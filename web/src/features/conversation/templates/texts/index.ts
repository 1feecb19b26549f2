import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export type TemplateWords = WithShared<typeof en>;

export const useTemplateTexts = () => useTexts<TemplateWords>();

export type SaysTemplates = ReturnType<typeof useTemplateTexts>;
