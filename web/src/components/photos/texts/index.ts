import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";

export const photoTexts = withShared({ en, es });

export const usePhotoTexts = () => useTexts(photoTexts);

export type PhotoKey = PlainKey<typeof photoTexts.en>;
