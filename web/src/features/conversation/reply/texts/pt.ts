import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "reply.label": "Em resposta a",
  "reply.onlyHere": "O WhatsApp não mostra a citação: só a equipe vê.",
  "reply.drop": "Remover a citação",
};
