import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "presence.looks": "{names} tiene abierta esta conversación",
  "presence.look": "{names} tienen abierta esta conversación",
  "presence.types": "{names} está escribiendo…",
  "presence.type": "{names} están escribiendo…",
  "presence.more": "{count} más",
  "presence.somebody": "alguien del equipo",

  "held.answered": "{name} contestó después de que empezaste a escribir:",
  "held.types": "{names} también está escribiendo una respuesta.",
  "held.type": "{names} también están escribiendo una respuesta.",
  "held.kept": "Tu mensaje sigue aquí, sin enviar.",
  "held.keys": "Enter otra vez lo envía.",
  "held.send": "Enviar igual",
};
