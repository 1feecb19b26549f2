import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "alerts.title": "Notificaciones con sonido",
  "alerts.hint": "De tus conversaciones, y de las que nadie tiene y esperan respuesta.",
  "alerts.denied":
    "Este navegador las bloquea. Permítelas junto a la dirección y vuelve a cargar la página.",
  "alerts.missing": "Este navegador no tiene notificaciones.",
  "alerts.offer":
    "Llegó un mensaje. ¿Quieres que este dispositivo te avise cuando mires otra cosa?",
  "alerts.offer.yes": "Avisarme",
  "alerts.offer.no": "Ahora no",
  "alerts.many": {
    one: "{count} conversación con novedades",
    other: "{count} conversaciones con novedades",
  },
  "alerts.quiet": "Horas de silencio",
  "alerts.quiet.hint": "En ese tiempo, ni notificación ni sonido.",
  "alerts.quiet.from": "Desde",
  "alerts.quiet.until": "Hasta",
};
