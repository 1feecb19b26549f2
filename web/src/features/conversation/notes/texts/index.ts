import { useTexts } from "@/lib/i18n/useTexts";
import type { en } from "./en";

export type NoteWords = typeof en;

export const useNoteTexts = () => useTexts<NoteWords>();

export type SaysNotes = ReturnType<typeof useNoteTexts>;
