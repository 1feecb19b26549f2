import type { Texts } from "@/lib/public/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export type VerifyKey = keyof typeof en;

export const verifyTexts: Texts<VerifyKey> = { en, es, pt };
