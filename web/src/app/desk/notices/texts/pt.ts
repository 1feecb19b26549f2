import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "notices.title": "Menções",
  "notices.readAll": "Marcar todas como lidas",
  "notices.loading": "Carregando…",
  "notices.none": "Nada por enquanto. Quando alguém mencionar você em uma nota, aparece aqui.",
  "notices.mention": "{name} mencionou você em uma nota",
  "notices.colleague": "Alguém da equipe",
  "notices.gone": "Uma conversa que você não pode mais ver",
  "notices.unread": "não lida",
};
