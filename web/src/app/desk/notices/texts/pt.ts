import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "notices.title": "Avisos",
  "notices.readAll": "Marcar todos como lidos",
  "notices.loading": "Carregando…",
  "notices.none":
    "Nada por enquanto. Quando alguém mencionar você em uma nota ou atribuir uma conversa a você, aparece aqui.",
  "notices.mention": "{name} mencionou você em uma nota",
  "notices.assigned": "{name} a atribuiu a você",
  "notices.assignedMany": "{name} as atribuiu a você",
  "notices.conversations": { one: "{count} conversa", other: "{count} conversas" },
  "notices.colleague": "Alguém da equipe",
  "notices.gone": "Uma conversa que você não pode mais ver",
  "notices.unread": "não lido",
};
