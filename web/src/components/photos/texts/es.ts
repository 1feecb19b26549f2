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

  "photo.shot": "Muestra: {shot}",
  "photo.shots": "Qué muestra",
  "photo.confirmed": "Confirmado por el equipo",
  "photo.unconfirmed": "Sin confirmar todavía",
  "photo.noShot": "Otra",
  "photo.best": "Una de las mejores",
  "photo.fault.other": "No se pudo cambiar la foto. Intenta de nuevo.",
  "photo.fault.network": "Sin conexión. La foto no cambió: intenta de nuevo.",
  "photo.fault.form_needed":
    "Todavía faltan la edad y el consentimiento: las fotos quedan como están.",
  "photo.fault.guardian_needed":
    "Las fotos quedan como están mientras no haya permiso de su mamá, su papá o quien tenga la tutela.",
  "photo.fault.forbidden": "Tu rol no lo permite. Pídelo a administración.",
};
