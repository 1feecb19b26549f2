import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "alerts.title": "Notificações com som",
  "alerts.hint":
    "Das suas conversas, das não atribuídas que esperam resposta e quando mencionam você ou atribuem uma conversa a você.",
  "alerts.denied":
    "Este navegador bloqueia as notificações. Permita ao lado do endereço e recarregue a página.",
  "alerts.missing": "Este navegador não oferece notificações.",
  "alerts.offer":
    "Há algo novo para você. Quer que este dispositivo avise quando você estiver em outra coisa?",
  "alerts.offer.yes": "Avisar",
  "alerts.offer.no": "Agora não",
  "alerts.many": {
    one: "{count} conversa com novidades",
    other: "{count} conversas com novidades",
  },
  "alerts.mention": "{name} mencionou você",
  "alerts.colleague": "Alguém da equipe",
  "alerts.assigned": "{name} atribuiu uma conversa a você",
  "alerts.assignedMany": {
    one: "{name} atribuiu {count} conversa a você",
    other: "{name} atribuiu {count} conversas a você",
  },
  "alerts.quiet": "Horário de silêncio",
  "alerts.quiet.hint": "Nesse horário não há notificações nem som.",
  "alerts.quiet.from": "De",
  "alerts.quiet.until": "Até",
};
