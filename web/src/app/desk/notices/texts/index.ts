import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

const noticeTexts = { en, es, pt };

export const useNoticeTexts = () => useTexts(noticeTexts);
