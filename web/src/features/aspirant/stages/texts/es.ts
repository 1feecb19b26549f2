import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "history.title": "Etapas",
  "history.none": "Sin cambios todavía.",
  "history.from": "antes: {stage}",
  "history.undone": "se deshizo: {stage}",
  "history.by": "{name}, {time}",
  "history.you": "Tú",
  "history.bot": "Bot",
  "history.somebody": "Alguien del equipo",
};
