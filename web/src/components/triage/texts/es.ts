import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "dialog.cancel": "Cancelar",
  "menus.count": { one: "{count} conversación", other: "{count} conversaciones" },

  "assign.label": "Asignar a",
  "assign.find": "Buscar en el equipo",
  "assign.nobody": "Nadie con ese nombre puede escribir.",
  "assign.me": "(tú)",
  "assign.unassigned": "Sin asignar",

  "stageMenu.label": "Pasar a la etapa",

  "tags.label": "Etiquetas",
  "tags.find": "Buscar o crear etiqueta",
  "tags.none": "Todavía no hay etiquetas. Escribe para crear una.",
  "tags.create": "Crear «{name}»",
  "tags.edit": "Cambiar nombre o color",
  "tags.which": "Etiqueta",
  "tags.name": "Nombre",
  "tags.name.hint": "Cambia en todos los lugares donde aparece.",
  "tags.colour": "Color",
  "tags.save": "Guardar",
  "colour.gray": "Gris",
  "colour.red": "Rojo",
  "colour.orange": "Naranja",
  "colour.yellow": "Amarillo",
  "colour.green": "Verde",
  "colour.teal": "Turquesa",
  "colour.blue": "Azul",
  "colour.violet": "Violeta",
  "colour.pink": "Rosa",

  "snooze.label": "Posponer hasta",
  "snooze.laterToday": "Más tarde hoy",
  "snooze.tomorrow": "Mañana",
  "snooze.monday": "El lunes",
  "snooze.week": "En una semana",
  "snooze.pick": "Elegir fecha y hora…",
  "snooze.takeBack": "Regresar a la bandeja",
  "snooze.until": "Fecha y hora",
  "snooze.zone": "En tu zona horaria: {zone}. Regresa antes si la persona escribe.",
  "snooze.past": "Elige un momento que aún no haya pasado.",
  "snooze.confirm": "Posponer",

  "closing.title": {
    one: "Por ahora no: {name}",
    other: "Por ahora no: {count} personas",
  },
  "closing.intro.one":
    "Puedes avisarle para que no espere en vano. Léelo, cámbialo y envíalo solo si es verdad.",
  "closing.intro.many":
    "Puedes avisarles para que no esperen en vano. A cada persona le llega en su idioma, con su nombre en lugar de {name}.",
  "closing.message.es": "Mensaje en español",
  "closing.message.en": "Mensaje en inglés",
  "closing.message.pt": "Mensaje en portugués",
  "closing.message.minor": "{message}, para menores de edad",
  "closing.final": "Un mensaje enviado no se puede deshacer.",
  "closing.cannot": "No se envía ningún mensaje: {reason}",
  "closing.barred": {
    one: "{count} no recibe mensaje: {reason}",
    other: "{count} no reciben mensaje: {reason}",
  },
  "closing.reason.optedOut": "pidió no recibir mensajes.",
  "closing.reason.erasure": "pidió borrar sus datos.",
  "closing.reason.closed":
    "la ventana de 24 horas está cerrada. Podrás avisar cuando vuelva a escribir.",
  "closing.reason.wrongNumber": "el número no es de alguien que aspire.",
  "closing.reason.distress": "habló de angustia o violencia. Escríbele personalmente.",
  "closing.send": { one: "Enviar y pasar", other: "Enviar a {count} y pasar" },
  "closing.moveOnly": "Pasar sin mensaje",
  "closing.move": "Pasar",
  "closing.failed": {
    one: "Se movió, pero el mensaje no se pudo enviar",
    other: "Se movieron, pero {count} mensajes no se pudieron enviar",
  },
  "closing.failed.where": "El texto espera en la conversación.",
  "closing.refusal.window_closed": "La ventana de 24 horas ya se cerró.",
  "closing.refusal.opted_out": "Pidió que no le escribamos.",
  "closing.refusal.erasure_requested": "Pidió borrar sus datos.",
};
