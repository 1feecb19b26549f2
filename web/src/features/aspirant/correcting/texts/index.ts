import { useTexts } from "@/lib/i18n/useTexts";
import type { en } from "./en";

export type CorrectingWords = typeof en;

export const useCorrectingTexts = () => useTexts<CorrectingWords>();
