import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const noteTexts = { en, es, pt };

export const useNoteTexts = () => useTexts(noteTexts);

export type SaysNotes = ReturnType<typeof useNoteTexts>;
