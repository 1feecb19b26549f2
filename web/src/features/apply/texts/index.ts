import { once } from "@/lib/i18n/once";
import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import type { en } from "./en";

export type ApplyKey = keyof typeof en;
export type PlainApplyKey = PlainKey<typeof en>;
export type SaysApply = ReturnType<typeof useApplyTexts>;

/** One language is a fifth of the form's scripts: a phone fetches the one that it speaks. */
export const applyTexts = {
  en: once(() => import("./en").then(({ en }) => en)),
  es: once(() => import("./es").then(({ es }) => es)),
  pt: once(() => import("./pt").then(({ pt }) => pt)),
};

export const useApplyTexts = () => useTexts<typeof en>(applyTexts);
