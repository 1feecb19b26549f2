import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "export.name": "Nome",
  "export.number": "Número",
  "export.city": "Cidade",
  "export.born": "Nascimento",
  "export.height": "Altura (cm)",
  "export.stage": "Etapa",
  "export.status": "Conversa",
  "export.status.open": "Aberta",
  "export.status.closed": "Encerrada",
  "export.tags": "Etiquetas",
  "export.assignee": "Atribuída a",
  "export.lastMessage": "Última mensagem",
};
