import type { Translation } from "./i18n/texts";
import { useTexts } from "./i18n/useTexts";
import { withShared } from "./texts";

const en = {
  "export.name": "Name",
  "export.number": "Number",
  "export.city": "City",
  "export.born": "Born",
  "export.height": "Height (cm)",
  "export.stage": "Stage",
  "export.status": "Conversation",
  "export.status.open": "Open",
  "export.status.closed": "Closed",
  "export.tags": "Tags",
  "export.assignee": "Assigned to",
  "export.lastMessage": "Last message",
} as const;

const es: Translation<typeof en> = {
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

const pt: Translation<typeof en> = {
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

const exportTexts = withShared({ en, es, pt });

export const useExportTexts = () => useTexts(exportTexts);
