import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "presence.looks": "{names} está com esta conversa aberta",
  "presence.look": "{names} estão com esta conversa aberta",
  "presence.types": "{names} está escrevendo…",
  "presence.type": "{names} estão escrevendo…",
  "presence.more": "mais {count}",
  "presence.somebody": "alguém da equipe",

  "held.answered": "{name} respondeu depois que você começou a escrever:",
  "held.types": "{names} também está escrevendo uma resposta.",
  "held.type": "{names} também estão escrevendo uma resposta.",
  "held.kept": "Sua mensagem continua aqui, sem enviar.",
  "held.keys": "Enter mais uma vez envia.",
  "held.send": "Enviar mesmo assim",
};
