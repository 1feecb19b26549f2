import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const aspirantTexts = withShared({ en, es, pt });

export const useAspirantTexts = () => useTexts(aspirantTexts);

export type AspirantKey = keyof typeof aspirantTexts.en;
export type SaysAspirant = ReturnType<typeof useAspirantTexts>;
