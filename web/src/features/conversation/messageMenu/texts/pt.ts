import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "menu.label": "Ações da mensagem",
  "menu.reply": "Responder",
  "menu.copy": "Copiar",
  "menu.why": "Por que o bot disse isso",
  "menu.copied": "Mensagem copiada",
  "menu.notCopied": "Não foi possível copiar a mensagem.",
};
