import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "attach.add": "Agregar fotos o archivos",
  "attach.list": "Por enviar",
  "attach.remove": "Quitar {name}",
  "attach.progress": "Subiendo {name}",
  "attach.apart":
    "WhatsApp no muestra texto junto a este tipo de archivo: el texto va antes, por separado.",
  "attach.noRoom":
    "A este navegador no le queda espacio para guardarlo: envíalo antes de cerrar o recargar la página.",
  "attach.drop": "Suelta aquí para enviarlo en esta conversación",
};
