import { learn } from "@/lib/i18n/dictionary";
import type { Language } from "@/lib/i18n/language";
import { once, type Once } from "@/lib/i18n/once";
import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import type { en } from "./en";

export type ApplyKey = keyof typeof en;
export type PlainApplyKey = PlainKey<typeof en>;
export type SaysApply = ReturnType<typeof useApplyTexts>;

/** One language is a fifth of the form's scripts: a phone fetches the one that it speaks. */
export const applyWords: Readonly<Record<Language, Once<void>>> = {
  en: once(() => import("./en").then(learn)),
  es: once(() => import("./es").then(learn)),
  pt: once(() => import("./pt").then(learn)),
};

export const useApplyTexts = () => useTexts<typeof en>();
