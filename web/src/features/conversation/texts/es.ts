import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "conversation.notFound.title": "No existe esta conversación",
  "conversation.notFound.text": "Quizá se borró, o la dirección no es correcta.",
  "conversation.messages": "Mensajes",
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
  "bot.failed": "No se pudo cambiar el bot.",

  "window.left": "{span} para responder",
  "window.hint": "WhatsApp permite escribir libremente 24 horas tras su último mensaje.",
  "window.closed": "Ventana cerrada",

  "author.bot": "Bot",
  "author.you": "Tú",
  "author.colleague": "Colega",

  "message.forwarded": "Reenviado",
  "message.tapped": "tocó: {text}",
  "message.repliedTo": "En respuesta a",
  "message.repliedToEarlier": "Respondió a un mensaje anterior",
  "message.aspirant": "Aspirante",
  "message.unsupported": "Un tipo de mensaje que aún no podemos mostrar ({type}).",
  "message.openMap": "Abrir mapa",
  "message.tryAgain": "Intentar de nuevo",
  "message.edit": "Editar",
  "message.notSent": "No se envió.",
  "message.unconfirmed": "No pudimos confirmar que llegó. Lo estamos revisando.",
  "message.failed": "No se entregó: {reason}",
  "message.retryFailed": "No se pudo enviar de nuevo.",

  "contact.copy": "Copiar",
  "contact.copied": "Copiado",
  "contact.call": "Llamar",

  "message.answers": "Respuestas",
  "message.referral": "Llegó desde un anuncio",
  "message.emptyText": "(mensaje vacío)",

  "failure.other": "WhatsApp no lo entregó (error {code}).",
  "failure.12300": "WhatsApp no acepta archivos de este tipo.",
  "failure.21211": "A este número no se le puede escribir.",
  "failure.21610": "Esta persona pidió que no le escribamos.",
  "failure.21617": "El mensaje tiene más de 1600 caracteres.",
  "failure.63003": "Este número no está en WhatsApp.",
  "failure.63014": "WhatsApp bloqueó el mensaje por los ajustes de esta persona.",
  "failure.63016":
    "Pasaron más de 24 horas desde su último mensaje: WhatsApp solo deja pasar plantillas.",
  "failure.63018": "Demasiados mensajes a la vez. Espera un momento e intenta de nuevo.",
  "failure.63019": "WhatsApp no pudo obtener el archivo.",
  "failure.63024": "Este número no puede recibir el mensaje.",
  "failure.63032": "WhatsApp limita por ahora los mensajes a esta persona.",
  "failure.21655": "WhatsApp ya no tiene esta plantilla. Elige otra.",
  "failure.21656": "Lo que se puso en la plantilla no se puede enviar.",
  "failure.63005": "WhatsApp no acepta este texto o archivo.",
  "failure.63013": "WhatsApp lo rechazó por su contenido. Revisa lo que se puso en la plantilla.",
  "failure.63021":
    "WhatsApp no acepta este contenido: es demasiado largo o de un tipo que no admite.",
  "failure.63027": "WhatsApp no tiene esta plantilla en este idioma.",
  "failure.63028": "Lo que se puso no corresponde a los huecos de la plantilla.",
  "failure.63040": "WhatsApp rechazó esta plantilla. Elige otra.",
  "failure.63041": "WhatsApp pausó esta plantilla por un tiempo. Elige otra.",
  "failure.63042": "WhatsApp desactivó esta plantilla. Elige otra.",
  "failure.63049":
    "WhatsApp retuvo este mensaje publicitario porque esta persona recibe muchos. Espera un día o más antes del siguiente.",
  "failure.forgotten": "Esta persona pidió que borremos sus datos. Tiene que escribir primero.",
  "failure.guardian_needed":
    "Esta persona es menor de edad. Antes de escribirle por iniciativa nuestra hace falta el permiso de su mamá, su papá o quien la represente.",
  "failure.not_sent":
    "No se pudo enviar en doce horas. Mira si todavía viene al caso e intenta de nuevo.",
  "failure.opted_out": "Esta persona pidió que no le escribamos. Tiene que escribir primero.",
  "failure.window_closed":
    "Pasaron más de 24 horas desde su último mensaje: WhatsApp solo deja pasar plantillas.",
  "failure.erasure_requested":
    "Esta persona pidió que borremos sus datos antes de que el bot escribiera.",
  "failure.taken_over": "El equipo tomó la conversación antes de que el bot escribiera.",
  "failure.stop_outdated": "Ya había vuelto a empezar, o era tarde para avisar que paramos.",

  "refusal.network": "Sin conexión.",
  "refusal.unavailable": "El servidor no está disponible por el momento.",
  "refusal.unauthenticated": "Tu sesión caducó. Vuelve a entrar.",
  "refusal.forbidden": "Tu rol no lo permite.",
  "refusal.not_found": "Esta conversación ya no existe.",
  "refusal.window_closed": "La ventana de 24 horas se cerró.",
  "refusal.opted_out": "Esta persona pidió que no le escribamos.",
  "refusal.not_retryable": "Este mensaje ya no se puede reenviar.",
  "refusal.invalid": "El servidor no aceptó este texto.",
  "refusal.other": "El servidor lo rechazó.",

  "composer.label": "Mensaje",
  "composer.placeholder": "Escribe un mensaje",
  "composer.send": "Enviar",
  "composer.left": { one: "Queda {count} carácter", other: "Quedan {count} caracteres" },
  "composer.tooLong": { one: "Sobra {count} carácter", other: "Sobran {count} caracteres" },
  "composer.pausesBot": "Cuando escribes, el bot se pausa.",
  "composer.keys": "Enter envía, Shift + Enter cambia de línea",
  "composer.closed.title": "La ventana de 24 horas está cerrada",
  "composer.closed.text":
    "WhatsApp solo permite texto libre dentro de las 24 horas de su último mensaje. Espera a que vuelva a escribir.",
  "composer.optedOut.title": "No quiere recibir mensajes",
  "composer.optedOut.text":
    "Esta persona se dio de baja. Podrás escribirle cuando vuelva a escribir.",
  "composer.viewer.title": "Puedes leer",
  "composer.viewer.text": "Tu rol es solo lectura. Si necesitas escribir, pide acceso.",

  "conversation.onWhatsApp": "{name} en WhatsApp",

  "flags.label": "Requiere tu atención",
  "flags.more": { one: "{count} aviso más", other: "{count} avisos más" },

  "flag.distress.todo": "Lee y responde ya, con calma. El bot dio una línea de ayuda y calla.",
  "flag.abuse.todo": "Lee y responde ya, con calma. El bot dio una línea de ayuda y calla.",
  "flag.complaint.todo":
    "Investígalo y responde. No borres nada: mensajes y archivos son pruebas. El bot calla.",
  "flag.guardian_writes.todo": "Responde tú y explícalo todo. El bot te espera.",
  "flag.wrong_number.todo": "El bot se disculpó y calla. No escribas más; borra lo que no es suyo.",
  "flag.spam.todo": "El bot no respondió. Si al final es aspirante, respóndele.",
  "flag.human_wanted.todo": "Respóndele tú: el bot calla hasta que lo reactives.",
  "flag.misunderstood.todo": "Lee sus últimos mensajes y responde; después reactiva el bot.",
  "flag.flood.todo": "Quizá sea otro bot. Revisa; si es una persona y el bot calla, reactívalo.",
  "flag.guardian.todo": "Pide hablar con una persona responsable antes de seguir.",
  "flag.phone_mismatch.todo": "Pregunta si el número del formulario también es suyo.",
  "flag.number_claimed.todo": "No se mezcló con este perfil. Revisa quién lo envió.",
  "flag.many_forms.todo": "Los nuevos se guardan, pero ya no cambian el perfil.",
  "flag.poor_photos.todo": "Ayúdale con un consejo tuyo.",
  "flag.undelivered.todo":
    "Mira en el mensaje por qué. Inténtalo de nuevo o busca otra forma de contactarle.",
  "flag.erasure_requested.todo": "Está en cola. Ya no le escribas.",

  "age.minor": "Es menor de edad.",
  "age.minor.todo":
    "No se guardan fotos y el bot espera. Habla con su madre, padre o tutor, o comprueba la edad.",
  "age.clear": "Hay permiso / edad comprobada: seguir",
  "age.clearedByYou": "Menor de edad. Confirmaste el permiso de sus responsables o la edad.",
  "age.clearedBy": "Menor de edad. {name} confirmó el permiso de sus responsables o la edad.",
  "age.dialog.title": "¿Seguir con esta persona?",
  "age.dialog.text":
    "Confirma solo si hablaste con su madre, padre o tutor, o si viste una prueba de su edad. Después el bot pedirá las fotos. Tu nombre queda registrado.",
  "age.dialog.confirm": "Confirmo: seguir",
  "age.dialog.cancel": "Cancelar",
  "age.dialog.failed": "No se pudo registrar.",

  "photo.album": { one: "{count} foto", other: "{count} fotos" },

  "media.open": "Abrir",
  "media.preparing": "Preparando…",
  "media.pending.image": "La foto viene en camino",
  "media.pending.other": "El archivo viene en camino",
  "media.pending.late": "Sigue en camino; tarda más de lo normal",
  "media.noPhoto.animated": "Guardado como archivo: la imagen se mueve, no sirve de foto.",
  "media.noPhoto.not_allowed": "Guardado como archivo: es una imagen que aquí no se puede abrir.",
  "media.fault.unavailable": "WhatsApp ya no tiene este archivo. Pide que lo envíe otra vez.",
  "media.fault.too_large": "No se guardó: el archivo es demasiado grande.",
  "media.fault.too_many_pixels": "No se guardó: la imagen tiene demasiados píxeles.",
  "media.fault.damaged": "No se guardó: el archivo está dañado.",
  "media.fault.animated": "No se guardó: la imagen es animada.",
  "media.fault.not_allowed": "No se guardó: no aceptamos archivos de este tipo.",
  "media.fault.address_refused": "No se descargó: su dirección no parecía segura.",
  "media.fault.guardian_needed":
    "No se guarda sin permiso de sus responsables. Cuando lo haya, pide otro envío.",
  "media.fault.erasure_requested": "No se guardó: pidió que se borren sus datos.",
  "media.fault.too_many": "No se descargó: envió más archivos de los que aceptamos.",

  "voice.play": "Reproducir",
  "voice.pause": "Pausar",
  "voice.position": "Posición en la grabación",
};
