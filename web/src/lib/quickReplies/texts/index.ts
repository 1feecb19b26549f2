import { useTexts } from "@/lib/i18n/useTexts";
import type { en } from "./en";

export type QuickReplyWords = typeof en;

export const useQuickReplyTexts = () => useTexts<QuickReplyWords>();
