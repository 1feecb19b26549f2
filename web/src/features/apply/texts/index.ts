import { once, useLoadedTexts, type LoadedTexts } from "@/lib/public/texts";
import type { en } from "./en";

export type ApplyKey = keyof typeof en;

/** One language is a fifth of the form's scripts: a phone fetches the one that it speaks. */
export const applyTexts: LoadedTexts<ApplyKey> = {
  es: once(() => import("./es").then(({ es }) => es)),
  en: once(() => import("./en").then(({ en }) => en)),
  pt: once(() => import("./pt").then(({ pt }) => pt)),
};

export const useApplyTexts = () => useLoadedTexts(applyTexts);
