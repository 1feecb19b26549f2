import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "bar.label": "Acciones de esta conversación",
  "bar.stage": "Etapa: {stage}. Cambiar",
  "bar.take": "Tomar",
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
  "bar.reopen": "Reabrir",
  "bar.unread": "Marcar como no leída",
  "bar.more": "Más acciones",

  "state.closed": "Cerrada. Un mensaje nuevo la reabre.",
  "state.snoozed": "Pospuesta hasta {time}. Vuelve antes si la persona escribe.",
  "state.takeBack": "Devolver a la bandeja",
  "state.colleague": "Está asignada a {name}.",

  "left.title": "Esta conversación salió de tu vista",
  "left.now": "Ahora está asignada a {name}. Ves las tuyas y las que están sin asignar.",
  "left.somebody":
    "Ahora está asignada a otra persona del equipo. Ves las tuyas y las que están sin asignar.",
  "left.never":
    "Está asignada a otra persona del equipo. Ves las tuyas y las que están sin asignar.",
  "left.lost": "Ya no tienes acceso a esta conversación. Pregunta a administración.",
  "left.draft": "Lo que no enviaste",
  "left.draft.hint":
    "Se queda en esta pestaña hasta que cierres sesión. Cópialo si quieres pasárselo a {name}.",
  "left.draft.colleague": "quien la tiene ahora",
  "left.copy": "Copiar",
  "left.copied": "Copiado",
  "left.back": "Volver a la bandeja",
};
