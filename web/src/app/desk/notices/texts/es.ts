import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "notices.title": "Avisos",
  "notices.readAll": "Marcar todos como leídos",
  "notices.loading": "Cargando…",
  "notices.none":
    "Nada por ahora. Cuando alguien te mencione en una nota o te asigne una conversación, lo verás aquí.",
  "notices.mention": "{name} te mencionó en una nota",
  "notices.assigned": "{name} te la asignó",
  "notices.assignedMany": "{name} te las asignó",
  "notices.conversations": { one: "{count} conversación", other: "{count} conversaciones" },
  "notices.colleague": "Alguien del equipo",
  "notices.gone": "Una conversación que ya no puedes ver",
  "notices.unread": "sin leer",
};
