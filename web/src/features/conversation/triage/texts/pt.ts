import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "bar.label": "Ações desta conversa",
  "bar.stage": "Etapa: {stage}. Mudar",
  "bar.take": "Assumir",
  "bar.assign": "Atribuir",
  "bar.assigned": "Atribuída a {name}",
  "bar.assigned.change": "Atribuída a {name}. Mudar",
  "bar.you": "Você",
  "bar.unassigned": "Sem responsável",
  "bar.colleague": "Alguém da equipe",
  "bar.tags.add": "Pôr etiquetas",
  "bar.tags": "Etiquetas: {tags}. Mudar",
  "bar.tags.more": "+{count}",
  "bar.snooze": "Adiar",
  "bar.close": "Encerrar",
  "bar.reopen": "Reabrir",
  "bar.unread": "Marcar como não lida",
  "bar.more": "Mais ações",

  "state.closed": "Encerrada. Uma nova mensagem a reabre.",
  "state.snoozed": "Adiada até {time}. Volta antes se a pessoa escrever.",
  "state.takeBack": "Trazer de volta",
  "state.colleague": "{name} está com esta conversa.",

  "left.title": "Esta conversa saiu da sua vista",
  "left.now": "Agora esta conversa é de {name}. Você vê as suas e as que estão sem responsável.",
  "left.somebody":
    "Agora esta conversa é de outra pessoa da equipe. Você vê as suas e as que estão sem responsável.",
  "left.never.title": "Você não pode ver esta conversa",
  "left.never":
    "Ela não existe, ou é de outra pessoa da equipe. Você vê as suas e as que estão sem responsável.",
  "left.access":
    "Seu acesso mudou: agora você vê só as suas conversas e as que estão sem responsável. Fale com quem administra a equipe se precisar desta.",
  "left.lost": "Você não tem mais acesso a esta conversa. Fale com quem administra a equipe.",
  "left.draft": "O que você não enviou",
  "left.draft.hint": "Fica nesta aba até você sair da conta. Copie se quiser passar para {name}.",
  "left.draft.colleague": "quem está com a conversa",
  "left.copy": "Copiar",
  "left.copied": "Copiado",
  "left.back": "Voltar à caixa de entrada",
};
