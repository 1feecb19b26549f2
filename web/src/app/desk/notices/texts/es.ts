import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "notices.title": "Menciones",
  "notices.readAll": "Marcar todas como leídas",
  "notices.loading": "Cargando…",
  "notices.none": "Nada por ahora. Cuando alguien te mencione en una nota, lo verás aquí.",
  "notices.mention": "{name} te mencionó en una nota",
  "notices.colleague": "Alguien del equipo",
  "notices.gone": "Una conversación que ya no puedes ver",
  "notices.unread": "sin leer",
};
