import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "schedule.title": "Enviar más tarde",
  "schedule.changeTitle": "Cambiar el mensaje programado",
  "schedule.text": "Mensaje",
  "schedule.when": "Fecha y hora",
  "schedule.zone": "En tu zona horaria: {zone}. La ventana se cierra: {time}.",
  "schedule.zoneOnly": "En tu zona horaria: {zone}.",
  "schedule.hour": "En una hora",
  "schedule.laterToday": "Más tarde hoy",
  "schedule.tomorrow": "Mañana",
  "schedule.monday": "El lunes",
  "schedule.week": "En una semana",
  "schedule.cancelOnReply": "Cancelarlo si escribe antes",
  "schedule.confirm": "Programar",
  "schedule.save": "Guardar",
  "schedule.cancel": "Cancelar",
  "schedule.past": "Elige una fecha y hora futuras.",
  "schedule.beyond":
    "Para entonces la ventana de 24 horas estará cerrada. Elige una hora anterior o envía una plantilla.",
  "schedule.template": "Una plantilla se envía tal como WhatsApp la aprobó.",
  "schedule.tooFar": "Como máximo, 29 días a partir de hoy.",
  "schedule.empty": "Escribe lo que se va a enviar.",
  "schedule.failed": "No se pudo programar.",
  "schedule.notChanged": "No se pudo cambiar.",
  "schedule.link": "{link} se convierte en su enlace del formulario.",
  "schedule.refusal.invalid":
    "El servidor no aceptó este texto o esta hora. Revísalos e intenta de nuevo.",
};
