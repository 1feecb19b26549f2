import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

export const replyTexts = { en, es, pt };

export const useReplyTexts = () => useTexts(replyTexts);
