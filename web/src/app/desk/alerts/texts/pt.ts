import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "alerts.title": "Notificações com som",
  "alerts.hint": "Das suas conversas, e das que não são de ninguém e esperam resposta.",
  "alerts.denied":
    "Este navegador as bloqueia. Permita ao lado do endereço e carregue a página de novo.",
  "alerts.missing": "Este navegador não tem notificações.",
  "alerts.offer":
    "Chegou uma mensagem. Quer que este aparelho avise quando você olhar outra coisa?",
  "alerts.offer.yes": "Avisar",
  "alerts.offer.no": "Agora não",
  "alerts.many": {
    one: "{count} conversa com novidades",
    other: "{count} conversas com novidades",
  },
  "alerts.quiet": "Horas de silêncio",
  "alerts.quiet.hint": "Nesse tempo, nem notificação nem som.",
  "alerts.quiet.from": "Das",
  "alerts.quiet.until": "Até",
};
