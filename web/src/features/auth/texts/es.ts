import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "app.tagline": "La mesa de reclutamiento de la agencia",

  "opening.offline.title": "No hay conexión",
  "opening.offline.text":
    "Las conversaciones no se guardan en este dispositivo. La aplicación se abre sola en cuanto vuelva la conexión; lo que escribías te espera.",

  "signIn.title": "Iniciar sesión",
  "signIn.email": "Correo electrónico",
  "signIn.password": "Contraseña",
  "signIn.password.show": "Mostrar u ocultar lo escrito",
  "signIn.submit": "Entrar",
  "signIn.link.ask": "Envíame un enlace para entrar",
  "signIn.link.sent":
    "Si este correo es de alguien del equipo, ya va un enlace en camino. Sirve una sola vez, durante unas horas. Revisa también el correo no deseado.",
  "signIn.link.title": "Te damos la bienvenida",
  "signIn.link.text": "Para confirmar que eres tú: ¿a qué correo llegó el enlace?",
  "signIn.link.another": "Enviarme otro enlace",
  "signIn.link.password": "Entrar con contraseña",
  "signIn.fault.noEmail": "Escribe tu correo electrónico.",
  "signIn.fault.linkOver": "Este enlace ya venció o ya se usó. Pide que te enviemos otro.",
  "signIn.fault.otherAddress": "El enlace se envió a otro correo. Escribe ese.",
  "signIn.fault.missing": "Escribe tu correo y tu contraseña.",
  "signIn.fault.wrongPassword": "La contraseña no corresponde a este correo. Intenta de nuevo.",
  "signIn.fault.unknownUser": "No conocemos este correo. Revísalo o pregunta a administración.",
  "signIn.fault.mismatch": "El correo y la contraseña no coinciden. Intenta de nuevo.",
  "signIn.fault.badEmail": "La dirección de correo no está completa.",
  "signIn.fault.disabled": "Esta cuenta se cerró. Pregunta a administración.",
  "signIn.fault.tooMany": "Demasiados intentos. Espera unos minutos e intenta de nuevo.",
  "signIn.fault.network": "No hay conexión con el servidor. Revisa tu red e intenta de nuevo.",
  "signIn.fault.other": "No se pudo iniciar sesión. Intenta de nuevo.",
  "signIn.demo": "Usuarios de prueba del emulador",
  "signIn.ended.session": "Tu sesión expiró. Vuelve a entrar.",
  "signIn.ended.words": "Tu sesión expiró. Vuelve a entrar: lo que escribías te espera.",
  "signIn.noAccess.none_yet.title": "Aún sin acceso",
  "signIn.noAccess.none_yet.text": "Tu cuenta aún no tiene acceso. Pídelo a administración.",
  "signIn.noAccess.closed.title": "Tu acceso se cerró",
  "signIn.noAccess.closed.text": "Si es un error, pregunta a administración y vuelve a entrar.",
  "signIn.noAccess.ended.title": "Tu sesión se cerró",
  "signIn.noAccess.ended.text": "La cerró administración o cambió tu contraseña. Vuelve a entrar.",
  "signIn.noAccess.kept": "Lo que escribías se guarda.",
  "signIn.noAccess.as": "Cuenta: {email}",
};
