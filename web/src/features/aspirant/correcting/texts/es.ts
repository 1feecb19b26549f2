import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "correct.edit": "Corregir: {field}",
  "correct.none": "Sin dato",
  "correct.save": "Guardar",
  "correct.cancel": "Cancelar",
  "correct.system": "Numeración",
  "correct.lengths": "De {least} a {most} cm; también como 1,72 m o 5'8\"",
  "correct.said": "Dijo: {words}",
  "correct.saidNothing": "No dijo nada sobre esto",
  "correct.by": "Corrección de {name}, {at}",
  "correct.byYou": "Corrección tuya, {at}",
  "correct.colleague": "alguien del equipo",
  "correct.back": "Deshacer",
  "correct.backOf": "Deshacer la corrección: {field}",

  "correct.invalid": "No se entiende. Revísalo, por favor.",
  "correct.invalid.length": "No parece una medida posible. Escríbela en centímetros.",
  "correct.invalid.birthDate": "No es una fecha de nacimiento posible.",
  "correct.invalid.shoe": "Esa talla no existe en esta numeración.",
  "correct.invalid.email": "No es una dirección de correo.",
  "correct.invalid.socialHandle": "No parece un usuario de una red social.",
  "correct.erasure_requested": "Pidió que se borren sus datos: ya no se guarda nada más.",
  "correct.nothing_said": "Nunca dijo su fecha de nacimiento. Escribe otra en su lugar.",
  "correct.forbidden": "Tu rol no lo permite. Pídelo a administración.",
  "correct.network": "Sin conexión. No se guardó: intenta de nuevo.",
  "correct.unavailable":
    "El servidor no está disponible por el momento. No se guardó: intenta de nuevo en unos minutos.",
  "correct.unauthenticated": "Tu sesión expiró. Vuelve a entrar.",
  "correct.other": "No se pudo guardar. Intenta de nuevo.",
};
