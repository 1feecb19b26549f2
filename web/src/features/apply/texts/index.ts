import type { Texts } from "@/lib/public/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export type ApplyKey = keyof typeof en;

export const applyTexts: Texts<ApplyKey> = { en, es, pt };
