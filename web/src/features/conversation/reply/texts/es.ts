import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "reply.label": "En respuesta a",
  "reply.onlyHere": "WhatsApp no muestra la cita: solo la ve el equipo.",
  "reply.drop": "Quitar la cita",
};
