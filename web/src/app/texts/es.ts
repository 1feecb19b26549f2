import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "app.notFound.title": "Esta página no existe",
  "app.notFound.text": "Revisa la dirección, o vuelve a la bandeja.",
  "app.notFound.home": "Ir a la bandeja",
  "app.crash.title": "Algo falló",
  "app.crash.text": "La culpa es nuestra. Volver a cargar la página suele bastar.",
  "app.crash.reload": "Volver a cargar",

  "connection.offline": "Sin conexión. Todo se carga en cuanto vuelva.",
  "connection.offline.until": "Sin conexión: ves la información de las {time}.",
  "connection.server":
    "El servidor tiene problemas. Lo que lees está al día; lo que hagas puede tardar en guardarse.",
  "connection.reconnecting": "Reconectando…",

  "role.admin": "Administración",
  "role.recruiter": "Reclutamiento",
  "role.viewer": "Solo lectura",

  "signOut.title": "¿Cerrar sesión?",
  "signOut.text":
    "Aquí o en otra pestaña hay mensajes o notas sin enviar. Si cierras sesión, se pierden.",
  "signOut.stay": "Seguir aquí",

  "menu.open": "Tu cuenta",
  "menu.theme": "Apariencia",
  "menu.theme.auto": "Sistema",
  "menu.theme.light": "Clara",
  "menu.theme.dark": "Oscura",

  "inbox.choose.title": "Elige una conversación",
  "inbox.choose.text": "Muévete con j y k, abre con Enter, busca con /.",

  rail: "Pantallas",
  "rail.inbox": "Bandeja",
  "rail.stages": "Etapas",
  "rail.palette": "Acciones",
  "rail.palette.open": "Acciones y personas",
  "rail.notices": "Avisos",
  "rail.notices.unread": {
    one: "Avisos: {count} sin leer",
    other: "Avisos: {count} sin leer",
  },
  "rail.team": "Equipo",
  "rail.activity": "Actividad",

  "skip.list": "Saltar a la lista",
  "skip.conversation": "Saltar a la conversación",

  "conversation.region": "Conversación",
};
