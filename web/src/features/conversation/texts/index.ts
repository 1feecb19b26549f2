import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import type { WithShared } from "@/lib/texts";
import type { en } from "./en";

export type ConversationWords = WithShared<typeof en>;

export const useConversationTexts = () => useTexts<ConversationWords>();

export type ConversationKey = PlainKey<ConversationWords>;
export type SaysConversation = ReturnType<typeof useConversationTexts>;
