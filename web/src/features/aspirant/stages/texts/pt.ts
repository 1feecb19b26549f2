import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "history.title": "Etapas",
  "history.none": "Sem mudanças até agora.",
  "history.from": "antes: {stage}",
  "history.undone": "desfeito: {stage}",
  "history.by": "{name}, {time}",
  "history.you": "Você",
  "history.bot": "Bot",
  "history.somebody": "Alguém da equipe",
};
