import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "alerts.title": "Notificaciones con sonido",
  "alerts.hint":
    "De tus conversaciones, de las que están sin asignar y esperan respuesta, y cuando te mencionan o te asignan una conversación.",
  "alerts.denied":
    "Este navegador las bloquea. Permítelas junto a la dirección de la página y vuelve a cargarla.",
  "alerts.missing": "Este navegador no admite notificaciones.",
  "alerts.offer":
    "Hay algo nuevo para ti. ¿Quieres que este dispositivo te avise cuando estés en otra cosa?",
  "alerts.offer.yes": "Avisarme",
  "alerts.offer.no": "Ahora no",
  "alerts.many": {
    one: "{count} conversación con novedades",
    other: "{count} conversaciones con novedades",
  },
  "alerts.mention": "{name} te mencionó",
  "alerts.colleague": "Alguien del equipo",
  "alerts.assigned": "{name} te asignó una conversación",
  "alerts.assignedMany": {
    one: "{name} te asignó {count} conversación",
    other: "{name} te asignó {count} conversaciones",
  },
  "alerts.quiet": "Horario de silencio",
  "alerts.quiet.hint": "En ese horario no hay notificaciones ni sonido.",
  "alerts.quiet.from": "Desde",
  "alerts.quiet.until": "Hasta",
};
