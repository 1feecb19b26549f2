import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export type PhotoWords = WithShared<typeof en>;

export const usePhotoTexts = () => useTexts<PhotoWords>();

export type PhotoKey = PlainKey<PhotoWords>;
