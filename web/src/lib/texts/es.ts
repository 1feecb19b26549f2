import type { Translation } from "@/lib/i18n/texts";
import { SLOT_NAMES } from "../slotNames";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  ...SLOT_NAMES.es,

  "app.loading": "Cargando",
  "conversation.back": "Volver a la bandeja",
  "conversation.loading": "Cargando la conversación",
  "conversation.offline": "No hay conexión",
  "conversation.offline.text":
    "Esta conversación no está en este dispositivo. Se abre en cuanto vuelva la conexión; lo que escribas se conserva.",

  "dialog.close": "Cerrar el diálogo",

  "signIn.out": "Cerrar sesión",
  "signIn.again": "Volver a entrar",

  "fault.session": "Tu sesión expiró. Vuelve a entrar.",
  "fault.denied": "No puedes ver esto",
  "fault.denied.text": "Quizá tu acceso cambió. Vuelve a entrar, o pregunta a administración.",
  "fault.other": "No se pudo cargar.",
  "fault.retry": "Intentar de nuevo",

  "part.refused": "No se pudo cargar esta parte",
  "part.refused.offline": "No hay conexión. Se carga en cuanto vuelva; lo demás sigue aquí.",
  "part.refused.stale":
    "Hay una versión nueva, o no hay conexión. Vuelve a cargar la página: lo que escribiste se conserva.",
  "part.close": "Cerrar",

  "language.refused": "No se pudo cargar el idioma. Revisa tu conexión e inténtalo de nuevo.",

  "notYours.title": "Solo para administración",
  "notYours.text":
    "Solo administración puede ver esta pantalla. Si necesitas algo de aquí, pídeselo.",

  "inbox.title": "Bandeja",
  "inbox.more": "Cargar más",

  "stage.new": "Llegada",
  "stage.profile": "Formulario",
  "stage.photos": "Fotos",
  "stage.review": "Revisión",
  "stage.casting": "Casting",
  "stage.signed": "Con contrato",
  "stage.declined": "Por ahora no",
  "stage.label": "Etapa: {stage}",

  "kind.text": "Mensaje",
  "kind.image": "Foto",
  "kind.audio": "Audio",
  "kind.video": "Video",
  "kind.document": "Documento",
  "kind.sticker": "Sticker",
  "kind.location": "Ubicación",
  "kind.contacts": "Contacto",
  "kind.button": "Botón",
  "kind.reaction": "Reacción",
  "kind.unknown": "Mensaje no compatible",

  "status.received": "Recibido",
  "status.scheduled": "Programado",
  "status.cancelled": "Cancelado",
  "status.queued": "En cola",
  "status.sending": "Enviando",
  "status.sent": "Enviado",
  "status.delivered": "Entregado",
  "status.read": "Leído",
  "status.undelivered": "No entregado",
  "status.failed": "Falló",
  "status.unknown": "Sin confirmar",

  "bot.optedOut": "Esta persona no quiere mensajes",
  "bot.erasure": "Pidió borrar sus datos: bot en silencio",
  "bot.paused": "Bot en pausa: responde el equipo",
  "bot.silent.misunderstood": "Bot en silencio: no entendió",
  "bot.silent.human": "Bot en silencio: pidió hablar con una persona",
  "bot.silent.flood": "Bot en silencio: demasiados mensajes",
  "bot.silent.complaint": "Bot en silencio: tiene una queja",
  "bot.silent.guardian_writes": "Bot en silencio: escribe su familia o quien tiene la tutela",
  "bot.silent.wrong_number": "Bot en silencio: número equivocado",
  "bot.silent.spam": "Bot en silencio: publicidad",
  "bot.state.new": "El bot está por saludar",
  "bot.state.greeted": "El bot espera el formulario",
  "bot.state.form_sent": "El bot espera el formulario",
  "bot.state.form_problems": "El bot espera correcciones del formulario",
  "bot.state.form_done": "El bot tiene el formulario",
  "bot.state.photos_asked": "El bot espera fotos: {filled} de {total}",
  "bot.state.photos_done": "El bot tiene todas las fotos",
  "bot.state.handed_over": "Pasó al equipo",
  "bot.state.guardian_needed": "El bot espera a su familia o a quien tenga la tutela",

  "flag.distress":
    "Está en crisis: habla de morir o de hacerse daño, o teme que alguien cercano lo haga.",
  "flag.abuse": "Cuenta que hay violencia o abuso.",
  "flag.complaint": "Se queja, o cuenta que alguien pidió dinero o algo más en nuestro nombre.",
  "flag.guardian_writes": "Escribe su mamá, su papá o quien tiene la tutela.",
  "flag.wrong_number": "No quería escribirnos, o escribimos a un número equivocado.",
  "flag.spam": "Parece publicidad.",
  "flag.human_wanted": "Pidió hablar con una persona.",
  "flag.misunderstood": "El bot no entendió.",
  "flag.flood": "Demasiados mensajes o archivos.",
  "flag.guardian": "Hace falta hablar con su mamá, su papá o quien tenga la tutela.",
  "flag.phone_mismatch": "El formulario da otro número de teléfono.",
  "flag.number_claimed": "Otro formulario dio este número. No es suyo, o no se sabe.",
  "flag.many_forms": "Demasiados formularios por su enlace.",
  "flag.poor_photos": "Sus fotos siguen con problemas.",
  "flag.undelivered": "Un mensaje nuestro no llegó.",
  "flag.erasure_requested": "Pidió que se borren sus datos.",

  "photo.failed": "No se pudo cargar.",
  "photo.loadAgain": "Volver a cargar",
  "photo.problem.too_small": "Muy pequeña",
  "photo.problem.too_dark": "Muy oscura",
  "photo.problem.too_bright": "Muy clara",
  "photo.problem.blurred": "Borrosa",
  "photo.problem.nobody": "No se ve a nadie",
  "photo.problem.duplicate": "Parecida a otra",
  "photo.problem.other": "Con un problema",

  "media.waiting": "En espera: faltan la edad y el consentimiento",
  "media.withheld": "No se puede ver sin permiso de su familia o de quien tenga la tutela",

  "aspirant.show": "Mostrar la ficha",
  "aspirant.hide": "Ocultar la ficha",

  "unconfirmed.count": {
    one: "Un formulario con este número, sin confirmar.",
    other: "{count} formularios con este número, sin confirmar.",
  },
  "unconfirmed.todo":
    "Puede ser de otra persona: nada de lo que dice cuenta hasta que lo confirme en el chat.",
};
