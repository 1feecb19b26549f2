import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "export.name": "Nombre",
  "export.number": "Número",
  "export.city": "Ciudad",
  "export.born": "Nacimiento",
  "export.height": "Estatura (cm)",
  "export.stage": "Etapa",
  "export.status": "Conversación",
  "export.status.open": "Abierta",
  "export.status.closed": "Cerrada",
  "export.tags": "Etiquetas",
  "export.assignee": "Asignada a",
  "export.lastMessage": "Último mensaje",
};
