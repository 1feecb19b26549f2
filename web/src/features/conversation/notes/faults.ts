import { ApiError } from "@/lib/api/ApiError";
import { hasText } from "@/lib/i18n/dictionary";
import { type NoteWords, type SaysNotes } from "./texts";

/** Why a note was not kept, changed or deleted, in the reader's language. */
export function noteFault(t: SaysNotes, thrown: unknown): string {
  const key = `note.fault.${thrown instanceof ApiError ? thrown.code : "other"}`;
  return t(hasText<NoteWords>(key) ? key : "note.fault.other");
}
