import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "app.notFound.title": "Aquí no hay nada",
  "app.notFound.text": "Esta dirección no lleva a ningún lado.",
  "app.notFound.home": "Ir a la bandeja",
  "app.crash.title": "Algo falló",
  "app.crash.text": "La culpa es nuestra. Volver a cargar la página suele bastar.",
  "app.crash.reload": "Volver a cargar",

  "connection.offline": "Sin conexión. Lo que ves puede estar desactualizado.",
  "connection.offline.until": "Sin conexión: ves lo de las {time}.",
  "connection.server":
    "El servidor tiene problemas. Lo que lees está al día; lo que hagas puede tardar.",
  "connection.reconnecting": "Reconectando…",

  "role.admin": "Administración",
  "role.recruiter": "Reclutamiento",
  "role.viewer": "Solo lectura",

  "signOut.title": "¿Cerrar sesión?",
  "signOut.text": "Aquí o en otra pestaña hay textos sin enviar. Se perderían.",
  "signOut.stay": "Seguir aquí",

  "menu.open": "Tu cuenta",
  "menu.theme": "Apariencia",
  "menu.theme.auto": "Auto",
  "menu.theme.light": "Clara",
  "menu.theme.dark": "Oscura",

  "inbox.choose.title": "Elige una conversación",
  "inbox.choose.text": "Muévete con ↑ y ↓, abre con Enter, busca con /.",

  rail: "Pantallas",
  "rail.inbox": "Bandeja",
  "rail.stages": "Etapas",
  "rail.palette": "Acciones",
  "rail.palette.open": "Acciones y personas",
  "rail.notices": "Avisos",
  "rail.notices.unread": { one: "Avisos: {count} sin leer", other: "Avisos: {count} sin leer" },
  "rail.team": "Equipo",
  "rail.activity": "Actividad",

  "skip.list": "Saltar a la lista",
  "skip.conversation": "Saltar a la conversación",

  "conversation.region": "Conversación",
};
