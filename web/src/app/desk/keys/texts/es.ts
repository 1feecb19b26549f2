import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "keys.title": "Atajos de teclado",
  "keys.about":
    "Actúan sobre la fila enfocada (y sobre toda la selección, si la fila es parte de ella); si no, sobre la conversación abierta; si no, sobre la selección.",
  "keys.on": "Atajos de una tecla",
  "keys.on.hint":
    "Si los apagas, una letra sola no hace nada. Enter, Esc y {palette} siguen funcionando.",
  "keys.then": "luego",
  "keys.with": "más",

  "keys.group.list": "En la lista",
  "keys.group.conversation": "Con una conversación",
  "keys.group.go": "Ir a",
  "keys.group.always": "En todas partes",

  "key.next": "Fila siguiente",
  "key.previous": "Fila anterior",
  "key.open": "Abrir la conversación",
  "key.select": "Seleccionar o dejar de seleccionar",
  "key.search": "Buscar",

  "key.reply": "Responder",
  "key.recall": "Con la respuesta vacía: cambiar lo que aún no se envió",
  "key.note": "Nota interna",
  "key.assign": "Asignar",
  "key.close": "Cerrar o reabrir",
  "key.snooze": "Posponer",
  "key.tag": "Etiquetas",
  "key.unread": "Marcar como no leída",

  "key.go.mine": "Mías",
  "key.go.unassigned": "Sin asignar",
  "key.go.all": "Todas",
  "key.go.needsAnswer": "Por responder",
  "key.go.windowClosing": "Ventana por cerrar",
  "key.go.flagged": "Para revisar",
  "key.go.snoozed": "Pospuestas",
  "key.go.closed": "Cerradas",
  "key.go.stages": "Etapas",
  "key.go.team": "Equipo",

  "key.palette": "Todas las acciones y personas",
  "key.help": "Atajos de teclado",
  "key.back": "Volver",
};
