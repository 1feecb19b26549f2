import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "conversation.notFound.title": "No existe esta conversación",
  "conversation.notFound.text": "Quizá se borró, o la dirección no es correcta.",
  "conversation.messages": "Mensajes",
  "conversation.unsent": "Sin enviar",
  "conversation.empty": "Aún no hay mensajes.",
  "conversation.earlier": "Mensajes anteriores",
  "conversation.beginning": "Aquí empieza la conversación",
  "conversation.newMessages": { one: "{count} mensaje nuevo", other: "{count} mensajes nuevos" },
  "conversation.toBottom": "Ir al mensaje más reciente",
  "conversation.announce": "{name}: {text}",
  "conversation.noNumber": "Número oculto",

  "bot.pausedByYou": "Bot en pausa: respondes tú",
  "bot.pause": "Pausar bot",
  "bot.resume": "Reactivar bot",
  "bot.next": "¿Qué sigue?",
  "bot.failed": "No se pudo pausar ni reactivar el bot. Intenta de nuevo.",

  "window.hint":
    "WhatsApp permite escribir libremente durante 24 horas después de su último mensaje.",

  "author.bot": "Bot",
  "author.you": "Tú",
  "author.colleague": "Colega",

  "message.why": "Por qué lo dijo el bot",
  "message.forwarded": "Reenviado",
  "message.tapped": "tocó: {text}",
  "message.repliedTo": "En respuesta a",
  "message.template": "Plantilla",
  "message.buttons": "Botones de la plantilla",
  "message.repliedToEarlier": "Respondió a un mensaje anterior",
  "message.repliedToGone": "Respondió a un mensaje que ya no está aquí",
  "message.quoteFar": "Está más de mil mensajes atrás ({time}). Dice:",
  "message.reacted": "Reaccionó con {emoji}",
  "message.unreacted": "Quitó su reacción",
  "message.aspirant": "Aspirante",
  "conversation.copyNumber": "Copiar el número",
  "message.quoteGone": "Ese mensaje es demasiado antiguo, o ya no está aquí.",
  "message.leadTo": "Ver el mensaje",
  "message.unsupported": "Un tipo de mensaje que aún no podemos mostrar ({type}).",
  "message.openMap": "Abrir mapa",
  "message.tryAgain": "Intentar de nuevo",
  "message.edit": "Editar",
  "message.triedAgain": "Se enviará en cuanto se pueda.",
  "message.discard": "Descartar",
  "message.held": "Se enviará después del anterior.",
  "message.notSent": "No se envió.",
  "message.unconfirmed": "No pudimos confirmar que llegó. Lo estamos revisando.",
  "message.failed": "No se entregó: {reason}",
  "message.retryFailed": "No se pudo enviar de nuevo. Intenta más tarde.",

  "contact.copy": "Copiar",
  "contact.copied": "Copiado",
  "contact.call": "Llamar",

  "message.answers": "Respuestas",
  "message.referral": "Llegó desde un anuncio",
  "message.emptyText": "(mensaje vacío)",

  "failure.other":
    "WhatsApp no lo entregó, y su razón ({code}) es nueva para nosotros. Intenta de nuevo; si vuelve a fallar, avisa a administración.",
  "failure.12300": "WhatsApp no acepta archivos de este tipo. Envíalo como JPEG, PNG, MP4 o PDF.",
  "failure.21211": "A este número no se le puede escribir. Pide el correcto por otro medio.",
  "failure.21610": "Esta persona pidió que no le escribamos. Tiene que escribir primero.",
  "failure.21617": "El mensaje tiene más de 1,600 caracteres. Envíalo en dos.",
  "failure.63003": "Este número no está en WhatsApp. Busca otro medio, o pide otro número.",
  "failure.63014":
    "WhatsApp lo bloqueó por los ajustes de esta persona. Espera a que escriba, o busca otro medio.",
  "failure.63016":
    "Pasaron más de 24 horas desde su último mensaje: WhatsApp solo deja pasar plantillas.",
  "failure.63018": "Demasiados mensajes a la vez. Espera un momento e intenta de nuevo.",
  "failure.63019": "WhatsApp no pudo obtener el archivo. Agrégalo y envíalo otra vez.",
  "failure.63024": "Este número no puede recibirlo. Busca otro medio.",
  "failure.63032": "WhatsApp limita por ahora los mensajes a esta persona. Intenta mañana.",
  "failure.21655": "WhatsApp ya no tiene esta plantilla. Elige otra.",
  "failure.21656":
    "Lo que se puso en la plantilla no se puede enviar. Revísalo y envíala de nuevo.",
  "failure.63005": "WhatsApp no acepta este texto o archivo. Cámbialo y envíalo de nuevo.",
  "failure.63013": "WhatsApp lo rechazó por su contenido. Revisa lo que se puso en la plantilla.",
  "failure.63021":
    "WhatsApp no acepta este contenido: es demasiado largo o de un tipo que no admite. Cámbialo y envíalo de nuevo.",
  "failure.63027": "WhatsApp no tiene esta plantilla en este idioma. Elige otra.",
  "failure.63028":
    "Lo que se puso no corresponde a los campos de la plantilla. Revísalo y envíala de nuevo.",
  "failure.63040": "WhatsApp rechazó esta plantilla. Elige otra.",
  "failure.63041":
    "WhatsApp pausó esta plantilla por un tiempo. Elige otra, o intenta de nuevo más tarde.",
  "failure.63042": "WhatsApp desactivó esta plantilla. Elige otra.",
  "failure.63049":
    "WhatsApp retuvo este mensaje publicitario porque esta persona recibe muchos. Espera un día o más antes del siguiente.",
  "failure.forgotten": "Esta persona pidió que borremos sus datos. Tiene que escribir primero.",
  "failure.guardian_needed":
    "Esta persona es menor de edad. Antes de escribirle por iniciativa nuestra hace falta el permiso de su mamá, su papá o quien tenga la tutela.",
  "failure.not_sent":
    "No se pudo enviar en doce horas. Revisa si todavía viene al caso e intenta de nuevo.",
  "failure.opted_out": "Esta persona pidió que no le escribamos. Tiene que escribir primero.",
  "failure.window_closed":
    "Pasaron más de 24 horas desde su último mensaje: WhatsApp solo deja pasar plantillas.",
  "failure.erasure_requested": "Esta persona pidió que borremos sus datos antes de que se enviara.",
  "failure.taken_over": "El equipo tomó la conversación antes de que el bot escribiera.",
  "failure.stop_outdated": "Ya había vuelto a empezar, o era tarde para avisar que paramos.",

  "unsent.network": "El servidor no respondió.",
  "unsent.unavailable": "El servidor no está disponible por el momento.",

  "refusal.offline": "Estás sin conexión.",
  "refusal.network": "El servidor no respondió. Intenta de nuevo.",
  "refusal.unavailable":
    "El servidor no está disponible por el momento. Intenta de nuevo en unos minutos.",
  "refusal.unauthenticated": "Tu sesión expiró. Vuelve a entrar.",
  "refusal.forbidden": "Tu rol no lo permite. Pídelo a administración.",
  "refusal.not_found": "Esta conversación ya no existe.",
  "refusal.window_closed": "La ventana de 24 horas se cerró.",
  "refusal.beyond_window": "Para entonces, la ventana de 24 horas estará cerrada.",
  "refusal.too_many_scheduled": "Aquí ya hay veinte mensajes programados. Cancela alguno antes.",
  "refusal.not_scheduled": "Este mensaje ya no está programado.",
  "refusal.opted_out": "Esta persona pidió que no le escribamos.",
  "refusal.template_not_approved": "WhatsApp ya no aprueba esta plantilla. Elige otra.",
  "refusal.template_gone": "WhatsApp ya no tiene esta plantilla. Elige otra.",
  "refusal.no_template": "Esta plantilla ya no existe. Elige otra.",
  "refusal.not_retryable": "Este mensaje ya no se puede reenviar.",
  "refusal.masked_link":
    "Un enlace oculto no se puede enviar. Vuelve a poner el enlace del formulario.",
  "refusal.left_open": "Todavía falta completar algo del texto.",
  "refusal.no_language":
    "Aún no sabemos en qué idioma escribe, así que no hay formulario que enviar. Quita el enlace, o espera a que escriba.",
  "refusal.invalid": "El servidor no aceptó este texto. Cámbialo e intenta de nuevo.",
  "refusal.stale": "Lo escribiste hace mucho: revisa si todavía viene al caso.",
  "refusal.file_not_allowed":
    "WhatsApp no acepta este tipo de archivo. Envía JPEG o PNG, MP4, PDF, Word, Excel (XLSX) o PowerPoint (PPTX), audio (MP3, AAC, AMR, OGG) o una tarjeta de contacto.",
  "refusal.not_a_picture":
    "Esto no es una imagen JPEG o PNG, aunque su nombre lo diga. Elige la foto misma.",
  "refusal.image_too_large": "WhatsApp acepta fotos de 5 MB como máximo.",
  "refusal.file_too_large": "WhatsApp acepta archivos de 16 MB como máximo.",
  "refusal.file_empty": "Este archivo está vacío.",
  "refusal.no_caption":
    "WhatsApp no muestra texto junto a este tipo de archivo. Envía el texto en un mensaje aparte.",
  "refusal.upload_missing": "El archivo ya no está disponible. Agrégalo de nuevo.",
  "refusal.other": "El servidor lo rechazó. Si vuelve a pasar, avisa a administración.",

  "scheduled.label": "Programado, aún sin enviar",
  "scheduled.label.over": "Programado, pero no enviado",
  "scheduled.at": "Se enviará: {time}",
  "scheduled.due": "Está por enviarse.",
  "scheduled.cancelOnReply": "Se cancela si escribe antes",
  "scheduled.change": "Cambiar",
  "scheduled.cancel": "Cancelar",
  "scheduled.again": "Volver a programar",
  "scheduled.cancelled.you": "No se envió: lo cancelaste.",
  "scheduled.changedBy": "Último cambio: {name}",
  "scheduled.changedByYou": "Último cambio: tú",
  "scheduled.cancelled.by": "No se envió: {name} lo canceló.",
  "scheduled.cancelled.aspirant": "No se envió: escribió antes.",
  "scheduled.notCancelled": "No se pudo cancelar.",

  "composer.label": "Mensaje",
  "composer.placeholder": "Escribe un mensaje",
  "composer.send": "Enviar",
  "composer.left": { one: "Queda {count} carácter", other: "Quedan {count} caracteres" },
  "composer.tooLong": { one: "Sobra {count} carácter", other: "Sobran {count} caracteres" },
  "composer.pausesBot": "Si escribes, el bot se pausa.",
  "composer.keys": "Enter envía, Shift + Enter cambia de línea",
  "composer.closed.title": "La ventana de 24 horas está cerrada",
  "composer.closed.text":
    "Hasta que vuelva a escribir, solo pasa una plantilla aprobada por WhatsApp.",
  "composer.kept": "Lo que escribiste se guarda",
  "composer.closed.pick": "Elegir una plantilla",
  "composer.closed.another": "Enviar otra",
  "composer.closed.fold": "Cerrar las plantillas",
  "composer.template.underWay": "Plantilla en camino",
  "composer.template.failed": "La plantilla no se entregó",
  "composer.template.sent": "Plantilla enviada",
  "composer.template.then": "Cuando responda, podrás escribirle libremente durante 24 horas.",
  "composer.template.scheduled": "Plantilla programada",
  "composer.template.later": "Queda debajo de los mensajes hasta su hora.",
  "composer.guardian.title": "La ventana está cerrada y es menor de edad",
  "composer.guardian.text":
    "Antes de escribirle por iniciativa nuestra hace falta el permiso de su mamá, su papá o quien tenga la tutela: confírmalo arriba, o espera a que escriba.",
  "composer.forgotten.title": "Pidió que se borren sus datos",
  "composer.forgotten.text": "Podrás escribirle cuando vuelva a escribir.",
  "composer.tools": "Más herramientas",
  "composer.templates": "Plantillas",
  "composer.schedule": "Enviar más tarde",
  "window.toWrite": "{span} para escribir",
  "composer.optedOut.title": "No quiere recibir mensajes",
  "composer.optedOut.text":
    "Esta persona se dio de baja. Podrás escribirle cuando vuelva a escribir.",
  "composer.viewer.title": "Puedes leer, no escribir",
  "composer.viewer.text":
    "Tu rol es de solo lectura. Si necesitas escribir, pídelo a administración.",

  "conversation.onWhatsApp": "{name} en WhatsApp",

  "flags.label": "Requiere tu atención",
  "flags.more": { one: "{count} aviso más", other: "{count} avisos más" },

  "flag.distress.todo":
    "Lee y responde ya, con calma. El bot dio una línea de ayuda y guarda silencio.",
  "flag.abuse.todo":
    "Lee y responde ya, con calma. El bot dio una línea de ayuda y guarda silencio.",
  "flag.complaint.todo":
    "Investígalo y responde. No borres nada: mensajes y archivos son pruebas. El bot guarda silencio.",
  "flag.guardian_writes.todo": "Responde personalmente y explícalo todo. El bot espera.",
  "flag.wrong_number.todo":
    "El bot se disculpó y guarda silencio. No escribas más; borra lo que no es suyo.",
  "flag.spam.todo": "El bot no respondió. Si al final es aspirante, respóndele.",
  "flag.human_wanted.todo": "Respóndele tú: el bot guarda silencio hasta que lo reactives.",
  "flag.misunderstood.todo": "Lee sus últimos mensajes y responde; después reactiva el bot.",
  "flag.flood.todo":
    "Quizá sea otro bot. Revísalo; si es una persona y el bot está en silencio, reactívalo.",
  "flag.guardian.todo": "Pide hablar con su mamá, su papá o quien tenga la tutela antes de seguir.",
  "flag.phone_mismatch.todo": "Pregunta si el número del formulario también es suyo.",
  "flag.number_claimed.todo": "No se mezcló con esta ficha. Revisa quién lo envió.",
  "flag.many_forms.todo": "Los nuevos se guardan, pero ya no cambian la ficha.",
  "flag.poor_photos.todo": "Ayúdale con un consejo tuyo.",
  "flag.undelivered.todo":
    "Mira en el mensaje el motivo y qué se puede hacer, o busca otra forma de contacto.",
  "flag.erasure_requested.todo": "La solicitud está en cola. Ya no le escribas.",

  "age.minor": "Es menor de edad.",
  "age.minor.todo":
    "No se guardan fotos y el bot espera. Habla con su mamá, su papá o quien tenga la tutela, o comprueba su edad.",
  "age.clear.guardian": "Su familia está de acuerdo",
  "age.clear.of_age": "Es mayor de edad",
  "age.cleared.guardian": "Menor de edad, con permiso de su familia.",
  "age.cleared.of_age": "Mayor de edad, con la edad comprobada.",
  "age.cleared.either": "Menor de edad. Hay permiso de su familia, o se comprobó la edad.",
  "age.recorded": "Registrado por {name} el {day}.",
  "age.recordedBy": "Registrado por {name}.",
  "age.dialog.title.guardian": "¿Su familia está de acuerdo?",
  "age.dialog.title.of_age": "¿Comprobaste su edad?",
  "age.dialog.text.guardian":
    "Confirma solo si hablaste con su mamá, su papá o quien tenga la tutela. Sigue siendo menor de edad y nunca va a ningún lugar sin compañía. Después el bot pedirá las fotos. Queda registrado con tu nombre y la fecha.",
  "age.dialog.text.of_age":
    "Confirma solo si viste una prueba de su edad, como una identificación. No hace falta guardarla. Después el bot pedirá las fotos. Queda registrado con tu nombre y la fecha.",
  "age.dialog.confirm.guardian": "Hablé con su familia: seguir",
  "age.dialog.confirm.of_age": "Vi la prueba: seguir",
  "age.dialog.cancel": "Cancelar",
  "age.dialog.failed": "No se pudo registrar. Intenta de nuevo.",

  "photo.album": { one: "{count} foto", other: "{count} fotos" },

  "media.open": "Abrir",
  "media.preparing": "Preparando…",
  "media.pending.image": "La foto viene en camino",
  "media.pending.other": "El archivo viene en camino",
  "media.pending.late": "Sigue en camino; tarda más de lo normal",
  "media.noPhoto.animated": "Guardado como archivo: la imagen es animada y no sirve como foto.",
  "media.noPhoto.not_allowed": "Guardado como archivo: es una imagen que aquí no se puede abrir.",
  "media.fault.unavailable": "WhatsApp ya no tiene este archivo. Pide que lo envíe otra vez.",
  "media.fault.too_large": "No se guardó: el archivo es demasiado grande.",
  "media.fault.too_many_pixels": "No se guardó: la imagen tiene demasiados píxeles.",
  "media.fault.damaged": "No se guardó: el archivo está dañado.",
  "media.fault.animated": "No se guardó: la imagen es animada.",
  "media.fault.not_allowed": "No se guardó: no aceptamos archivos de este tipo.",
  "media.fault.address_refused": "No se descargó: su dirección no parecía segura.",
  "media.fault.guardian_needed":
    "No se guarda sin permiso de su familia o de quien tenga la tutela. Cuando lo haya, pide que lo envíe otra vez.",
  "media.fault.erasure_requested": "No se guardó: pidió que se borren sus datos.",
  "media.fault.too_many": "No se descargó: envió más archivos de los que aceptamos.",

  "voice.play": "Reproducir",
  "voice.pause": "Pausar",
  "voice.position": "Posición en la grabación",
};
