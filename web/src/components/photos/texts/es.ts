import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "photo.open": "Ver en grande: {photo}",
  "photo.reveal": "Mostrar foto cubierta: {photo}",
  "photo.sensitive": "Posiblemente delicada",
  "photo.show": "Mostrar foto",

  "viewer.label": "Foto en grande",
  "viewer.place": "{number} de {count}",
  "viewer.previous": "Foto anterior",
  "viewer.next": "Foto siguiente",
  "viewer.zoomIn": "Acercar",
  "viewer.zoomOut": "Alejar",
  "viewer.download": "Descargar el original",
  "viewer.download.failed": "No se pudo descargar el original. Intenta de nuevo.",
  "viewer.close": "Cerrar",
};
