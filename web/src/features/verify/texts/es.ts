import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  title: "¿De verdad somos la agencia?",
  intro:
    "¿Alguien te escribe en nuestro nombre? Nuestros primeros mensajes llevan un código. Escríbelo aquí y te decimos si el mensaje es nuestro.",
  code: "Código del chat",
  "code.hint": "Ocho letras y números. El guion no importa.",
  "code.wrong":
    "Un código tiene ocho letras y números, nunca 0, 1, I, L ni O. Compáralo con el chat.",
  check: "Revisar el código",
  checking: "Revisando…",
  whatsapp: "Ir a nuestro chat de WhatsApp",
  sentAt: "Lo enviamos el {at}.",
  sentTo:
    "Lo enviamos a un número que termina en {digits}. ¿No es el tuyo? Entonces alguien te pasó un código ajeno: no le mandes nada y cuéntanos en nuestro chat.",
  "genuine.title": "Sí, este mensaje es de {agency}.",
  "genuine.text": "Puedes seguir en el chat con tranquilidad. El código era para esta única vez.",
  "used.title": "Este código es nuestro, pero ya se revisó antes.",
  "used.text":
    "¿Fuiste tú? Entonces todo está bien. Si no, alguien pudo copiar nuestro mensaje: no mandes nada y pregúntanos en nuestro chat.",
  "expired.title": "Este código es nuestro, pero ya venció.",
  "expired.text":
    "Pregunta «¿esto es real?» en nuestro chat: te mandamos un código nuevo para revisar.",
  "unknown.title": "No conocemos este código.",
  "unknown.text":
    "Primero compáralo con el chat: basta una letra cambiada. Si está bien escrito, el mensaje no es nuestro: no mandes fotos, datos ni dinero, y cuéntanos en nuestro chat.",
  busy: "Demasiados intentos en poco tiempo. Espera unos minutos y revisa de nuevo.",
  unreachable:
    "No pudimos revisar el código. Puede ser tu conexión o algo nuestro. Esto no dice nada sobre el mensaje: espera un momento y revisa de nuevo.",
  "rules.title": "Lo que nunca hacemos",
  "rules.money": "Nunca pedimos dinero: ni por fotos, cursos, un book o inscripción.",
  "rules.photos": "Nunca pedimos fotos íntimas ni videollamadas sin ropa.",
  "rules.secret": "Nunca te pedimos que lo escondas de tu familia o tus amistades.",
  "rules.pressure": "Nunca te apuramos. Decir que no, o preguntar antes, siempre está bien.",
  address: "¿Y esta página es nuestra?",
  "address.text":
    "Una página se puede copiar; su dirección, no. Mira arriba en tu navegador y compárala, letra por letra, con la que está en nuestro perfil oficial. Ante la duda, escribe la dirección a mano en vez de tocar un enlace.",
};
