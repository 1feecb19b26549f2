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
  "bar.unassigned": "Não atribuída",
  "bar.colleague": "Alguém da equipe",
  "bar.tags.add": "Adicionar etiquetas",
  "bar.tags": "Etiquetas: {tags}. Mudar",
  "bar.tags.more": "+{count}",
  "bar.snooze": "Adiar",
  "bar.close": "Encerrar",
  "bar.reopen": "Reabrir",
  "bar.unread": "Marcar como não lida",
  "bar.more": "Mais ações",

  "state.closed": "Encerrada. Uma mensagem nova a reabre.",
  "state.snoozed": "Adiada até {time}. Volta antes se a pessoa escrever.",
  "state.takeBack": "Devolver à caixa de entrada",
  "state.colleague": "Está atribuída a {name}.",

  "left.title": "Esta conversa saiu da sua vista",
  "left.now": "Agora esta conversa está atribuída a {name}. Você vê as suas e as não atribuídas.",
  "left.somebody":
    "Agora esta conversa está atribuída a outra pessoa da equipe. Você vê as suas e as não atribuídas.",
  "left.never":
    "Esta conversa está atribuída a outra pessoa da equipe. Você vê as suas e as não atribuídas.",
  "left.lost": "Você não tem mais acesso a esta conversa. Pergunte à administração.",
  "left.draft": "O que você não enviou",
  "left.draft.hint": "Fica nesta aba até você sair da conta. Copie se quiser passar para {name}.",
  "left.draft.colleague": "quem está com a conversa",
  "left.copy": "Copiar",
  "left.copied": "Copiado",
  "left.back": "Voltar à caixa de entrada",
};
