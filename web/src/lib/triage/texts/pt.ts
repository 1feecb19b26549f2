import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "triage.rows": { one: "{count} conversa", other: "{count} conversas" },
  "triage.working": "Um momento…",
  "triage.undo": "Desfazer",
  "triage.undone": "Desfeito",
  "triage.dismiss": "Fechar aviso",

  "triage.done.taken": { one: "Agora é sua", other: "Agora são suas" },
  "triage.done.unassigned": { one: "Ficou sem atribuição", other: "Ficaram sem atribuição" },
  "triage.done.assigned": { one: "Atribuída a {name}", other: "Atribuídas a {name}" },
  "triage.done.moved": { one: "Passou para {stage}", other: "Passaram para {stage}" },
  "triage.done.tagged": "Com a etiqueta {tags}",
  "triage.done.untagged": "Sem a etiqueta {tags}",
  "triage.done.closed": { one: "Encerrada", other: "Encerradas" },
  "triage.done.open": { one: "Reaberta", other: "Reabertas" },
  "triage.done.snoozed": { one: "Adiada até {time}", other: "Adiadas até {time}" },
  "triage.done.awake": "De volta à caixa de entrada",
  "triage.done.unread": { one: "Marcada como não lida", other: "Marcadas como não lidas" },

  "triage.failed.assign": {
    one: "Não foi possível atribuir",
    other: "Não foi possível atribuir {failed} de {count}",
  },
  "triage.failed.moveStage": {
    one: "Não foi possível mover",
    other: "Não foi possível mover {failed} de {count}",
  },
  "triage.failed.changeTags": {
    one: "Não foi possível alterar as etiquetas",
    other: "Não foi possível alterar as etiquetas de {failed} de {count}",
  },
  "triage.failed.closed": {
    one: "Não foi possível encerrar",
    other: "Não foi possível encerrar {failed} de {count}",
  },
  "triage.failed.open": {
    one: "Não foi possível reabrir",
    other: "Não foi possível reabrir {failed} de {count}",
  },
  "triage.failed.snooze": {
    one: "Não foi possível adiar",
    other: "Não foi possível adiar {failed} de {count}",
  },
  "triage.failed.markUnread": {
    one: "Não foi possível marcar como não lida",
    other: "Não foi possível marcar como não lidas {failed} de {count}",
  },
  "triage.failed.undo": {
    one: "Não foi possível desfazer",
    other: "Não foi possível desfazer {failed} de {count}",
  },
  "triage.failed.more": { one: "e mais {count}", other: "e mais {count}" },

  "triage.why.takenBy": "{name} assumiu a conversa nesse meio-tempo.",
  "triage.why.assigned_meanwhile": "Outra pessoa assumiu a conversa nesse meio-tempo.",
  "triage.why.givenBack": "Nesse meio-tempo ficou sem atribuição.",
  "triage.why.movedBy": "Nesse meio-tempo, {name} moveu esta pessoa para {stage}.",
  "triage.why.movedByBot": "Nesse meio-tempo, o bot moveu esta pessoa para {stage}.",
  "triage.why.movedTo": "Nesse meio-tempo, esta pessoa passou para {stage}.",
  "triage.why.moved_meanwhile": "Alguém mudou a etapa nesse meio-tempo.",
  "triage.why.written_meanwhile":
    "A pessoa escreveu nesse meio-tempo. Tudo fica como está, para que a mensagem não passe despercebida.",
  "triage.why.not_yours": "Agora está atribuída a outra pessoa da equipe.",
  "triage.why.forbidden": "Sua função não permite isso. Peça à administração.",
  "triage.why.not_found": "Esta conversa não existe mais.",
  "triage.why.offline": "Você está sem conexão. Nada mudou; tente de novo quando a conexão voltar.",
  "triage.why.network": "O servidor não respondeu. Veja se funcionou antes de repetir.",
  "triage.why.unavailable":
    "O servidor não está disponível no momento. Tente de novo em alguns minutos.",
  "triage.why.unauthenticated": "Sua sessão expirou. Entre de novo.",
  "triage.why.invalid": "O servidor não aceitou. Recarregue a página e tente de novo.",
  "triage.why.other": "O servidor recusou. Se acontecer de novo, avise a administração.",
};
