import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "emoji.tool": "Emojis",
  "emoji.search": "Buscar emoji",
  "emoji.loading": "Carregando os emojis…",
  "emoji.none": "Nenhum emoji tem esse nome.",
};
