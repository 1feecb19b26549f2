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
  "attach.refused": {
    one: "{count} archivo no se puede enviar, y detiene el mensaje.",
    other: "{count} archivos no se pueden enviar, y detienen el mensaje.",
  },
  "attach.removeRefused": { one: "Quitarlo", other: "Quitarlos" },
  "attach.thenTheRest": "y enviar lo demás.",
  "attach.failed": {
    one: "{count} archivo no se subió, y detiene el mensaje.",
    other: "{count} archivos no se subieron, y detienen el mensaje.",
  },
  "attach.uploadAgain": "Intentar de nuevo",
  "attach.drop": "Suelta aquí para enviarlo en esta conversación",
};
