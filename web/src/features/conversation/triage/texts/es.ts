import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "bar.label": "Acciones de esta conversación",
  "bar.stage": "Etapa: {stage}. Cambiar",
  "bar.take": "Tomarla",
  "bar.assign": "Asignar",
  "bar.assigned": "Asignada a {name}",
  "bar.assigned.change": "Asignada a {name}. Cambiar",
  "bar.you": "Tú",
  "bar.unassigned": "Sin asignar",
  "bar.colleague": "Alguien del equipo",
  "bar.tags.add": "Poner etiquetas",
  "bar.tags": "Etiquetas: {tags}. Cambiar",
  "bar.tags.more": "+{count}",
  "bar.snooze": "Posponer",
  "bar.close": "Cerrar",
  "bar.reopen": "Abrir de nuevo",
  "bar.unread": "Marcar como no leída",
  "bar.more": "Más acciones",

  "state.closed": "Cerrada. Un mensaje nuevo la abre de nuevo.",
  "state.snoozed": "Pospuesta hasta {time}. Regresa antes si la persona escribe.",
  "state.takeBack": "Regresar ahora",
  "state.colleague": "{name} tiene esta conversación.",

  "left.title": "Esta conversación salió de tu vista",
  "left.now": "Ahora esta conversación es de {name}. Ves las tuyas y las que nadie tiene.",
  "left.somebody":
    "Ahora esta conversación es de otra persona del equipo. Ves las tuyas y las que nadie tiene.",
  "left.never.title": "No puedes ver esta conversación",
  "left.never": "No existe, o es de otra persona del equipo. Ves las tuyas y las que nadie tiene.",
  "left.access":
    "Tu acceso cambió: ahora ves solo tus conversaciones y las que nadie tiene. Habla con quien administra el equipo si la necesitas.",
  "left.lost": "Ya no tienes acceso a esta conversación. Habla con quien administra el equipo.",
  "left.draft": "Lo que no enviaste",
  "left.draft.hint":
    "Se queda en esta pestaña hasta que cierres sesión. Cópialo si quieres pasárselo a {name}.",
  "left.draft.colleague": "quien la atiende ahora",
  "left.copy": "Copiar",
  "left.copied": "Copiado",
  "left.back": "Volver a la bandeja",
};
