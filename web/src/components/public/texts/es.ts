import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  loading: "Cargando",
  rules: "Nunca te pediremos dinero ni fotos íntimas.",
  links: "Más información",
  privacy: "Aviso de privacidad",
  verify: "¿De verdad somos la agencia?",
  backToWhatsApp: "Volver a WhatsApp",
  writeOnWhatsApp: "Escribir por WhatsApp",
  "offline.title": "No pudimos cargar la página",
  "offline.text": "Puede ser tu conexión o algo nuestro. Lo que ya escribiste sigue guardado.",
  "offline.retry": "Intentar de nuevo",
};
