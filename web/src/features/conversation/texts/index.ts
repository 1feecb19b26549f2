import type { PlainKey } from "@/lib/i18n/texts";
import { useTexts } from "@/lib/i18n/useTexts";
import { withShared } from "@/lib/texts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const conversationTexts = withShared({ en, es, pt });

export const useConversationTexts = () => useTexts(conversationTexts);

export type ConversationKey = PlainKey<typeof conversationTexts.en>;
export type SaysConversation = ReturnType<typeof useConversationTexts>;
