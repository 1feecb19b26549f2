import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "emoji.tool": "Emojis",
  "emoji.search": "Buscar emoji",
  "emoji.loading": "Cargando los emojis…",
  "emoji.none": "Ningún emoji se llama así.",
};
