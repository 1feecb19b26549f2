import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "menu.label": "Acciones del mensaje",
  "menu.reply": "Responder",
  "menu.copy": "Copiar",
  "menu.why": "Por qué lo dijo el bot",
  "menu.copied": "Mensaje copiado",
  "menu.notCopied": "No se pudo copiar el mensaje.",
};
