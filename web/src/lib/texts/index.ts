import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import type { en } from "./en";

export type SharedWords = typeof en;
export type SharedKey = keyof typeof en;
/** How the hooks of all parts say those of them that have no holes. */
export type SaysShared = (key: PlainKey<SharedWords>) => string;

/** What one part of the desk says, beside what all of them do. */
export type WithShared<English> = English & typeof en;

/** What more than one part of the desk says. */
export const useSharedTexts = () => useTexts<SharedWords>();
