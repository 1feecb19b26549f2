import type { Language } from "@/lib/i18n/language";
import { en } from "./en";
import { es } from "./es";
import type { Notice } from "./notice";
import { pt } from "./pt";

export const NOTICES: Readonly<Record<Language, Notice>> = { en, es, pt };
