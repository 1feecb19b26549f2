import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const emojiTexts = { en, es, pt };

export const useEmojiTexts = () => useTexts(emojiTexts);
