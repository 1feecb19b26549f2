import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "triage.rows": { one: "{count} conversación", other: "{count} conversaciones" },
  "triage.working": "Un momento…",
  "triage.undo": "Deshacer",
  "triage.undone": "Deshecho",
  "triage.dismiss": "Cerrar aviso",

  "triage.done.taken": { one: "Ahora es tuya", other: "Ahora son tuyas" },
  "triage.done.unassigned": { one: "Quedó sin asignar", other: "Quedaron sin asignar" },
  "triage.done.assigned": { one: "Asignada a {name}", other: "Asignadas a {name}" },
  "triage.done.moved": { one: "Pasó a {stage}", other: "Pasaron a {stage}" },
  "triage.done.tagged": "Con la etiqueta {tags}",
  "triage.done.untagged": "Sin la etiqueta {tags}",
  "triage.done.closed": { one: "Cerrada", other: "Cerradas" },
  "triage.done.open": { one: "Reabierta", other: "Reabiertas" },
  "triage.done.snoozed": { one: "Pospuesta hasta {time}", other: "Pospuestas hasta {time}" },
  "triage.done.awake": "De vuelta en la bandeja",
  "triage.done.unread": { one: "Marcada como no leída", other: "Marcadas como no leídas" },

  "triage.failed.assign": {
    one: "No se pudo asignar",
    other: "No se pudieron asignar {failed} de {count}",
  },
  "triage.failed.moveStage": {
    one: "No se pudo mover",
    other: "No se pudieron mover {failed} de {count}",
  },
  "triage.failed.changeTags": {
    one: "No se pudieron cambiar las etiquetas",
    other: "No se pudieron cambiar las etiquetas de {failed} de {count}",
  },
  "triage.failed.closed": {
    one: "No se pudo cerrar",
    other: "No se pudieron cerrar {failed} de {count}",
  },
  "triage.failed.open": {
    one: "No se pudo reabrir",
    other: "No se pudieron reabrir {failed} de {count}",
  },
  "triage.failed.snooze": {
    one: "No se pudo posponer",
    other: "No se pudieron posponer {failed} de {count}",
  },
  "triage.failed.markUnread": {
    one: "No se pudo marcar como no leída",
    other: "No se pudieron marcar como no leídas {failed} de {count}",
  },
  "triage.failed.undo": {
    one: "No se pudo deshacer",
    other: "No se pudieron deshacer {failed} de {count}",
  },
  "triage.failed.more": { one: "y {count} más", other: "y {count} más" },

  "triage.why.takenBy": "{name} la tomó mientras tanto.",
  "triage.why.assigned_meanwhile": "Alguien más la tomó mientras tanto.",
  "triage.why.givenBack": "Mientras tanto quedó sin asignar.",
  "triage.why.movedBy": "Mientras tanto {name} movió a esta persona a {stage}.",
  "triage.why.movedByBot": "Mientras tanto el bot movió a esta persona a {stage}.",
  "triage.why.movedTo": "Mientras tanto esta persona pasó a {stage}.",
  "triage.why.moved_meanwhile": "Alguien la movió mientras tanto.",
  "triage.why.written_meanwhile":
    "Esta persona escribió mientras tanto. Todo queda como está, para que su mensaje no se pierda de vista.",
  "triage.why.not_yours": "Ahora está asignada a otra persona del equipo.",
  "triage.why.forbidden": "Tu rol no lo permite. Pídelo a administración.",
  "triage.why.not_found": "Esta conversación ya no existe.",
  "triage.why.offline": "Estás sin conexión. Nada cambió; inténtalo cuando vuelva la conexión.",
  "triage.why.network": "El servidor no respondió. Revisa si funcionó antes de repetirlo.",
  "triage.why.unavailable":
    "El servidor no está disponible por el momento. Intenta de nuevo en unos minutos.",
  "triage.why.unauthenticated": "Tu sesión expiró. Vuelve a entrar.",
  "triage.why.invalid": "El servidor no lo aceptó. Vuelve a cargar la página e intenta de nuevo.",
  "triage.why.other": "El servidor lo rechazó. Si vuelve a pasar, avisa a administración.",
};
