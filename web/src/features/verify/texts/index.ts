import { learn } from "@/lib/i18n/dictionary";
import { useTexts } from "@/lib/i18n/useTexts";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

learn({ en, es, pt });

export const useVerifyTexts = () => useTexts<typeof en>();
