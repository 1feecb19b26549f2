import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "team.title": "Equipe",
  "team.loading": "Carregando a equipe",
  "team.active": "Com acesso",
  "team.former": "Tiveram acesso",
  "team.you": "Você",
  "team.own": "Só outra pessoa da administração pode alterar seu acesso: assim sempre fica alguém.",
  "team.closed": "Sem acesso",
  "team.last": "Última atividade: {moment}",
  "team.last.never": "Ainda sem atividade",
  "team.assigned": { one: "{count} conversa atribuída", other: "{count} conversas atribuídas" },
  "team.menu": "Alterar {name}",
  "team.cancel": "Cancelar",
  "team.close": "Pronto",

  "team.role.admin": "Administração",
  "team.role.recruiter": "Recrutamento",
  "team.role.viewer": "Só leitura",
  "team.role.unknown": "Sem acesso: função desconhecida",
  "team.role.admin.may": "Pode tudo, também gerenciar a equipe e as etiquetas e ver a atividade.",
  "team.role.recruiter.may": "Escreve, atribui, move etapas, etiqueta, exporta.",
  "team.role.viewer.may": "Vê, mas não muda nada.",
  "team.sees.all": "Todas as conversas",
  "team.sees.own": "As próprias e as não atribuídas",
  "team.field.name": "Nome",
  "team.field.email": "E-mail",
  "team.field.role": "Função",
  "team.field.sees": "Pode ver",

  "team.do.access": "Função e acesso…",
  "team.do.link": "Enviar link para entrar",
  "team.do.sessions": "Encerrar todas as sessões…",
  "team.do.deactivate": "Remover o acesso…",
  "team.do.reactivate": "Devolver o acesso…",

  "team.invite": "Convidar",
  "team.invite.title": "Convidar para a equipe",
  "team.invite.how": "A pessoa recebe um link neste e-mail e entra com ele, sem senha.",
  "team.invite.submit": "Convidar e enviar o link",
  "team.invite.missing": "Escreva um nome e um e-mail.",
  "team.invited.title": "{name} já está na equipe",
  "team.invited.sent":
    "O link está a caminho de {email}. Vale uma única vez, por algumas horas. Se não chegar, confira a pasta de spam ou envie de novo.",
  "team.invited.unsent": "Não foi possível enviar o link para {email}. Envie de novo.",
  "team.invited.again": "Enviar de novo",
  "team.invited.another": "Convidar mais alguém",
  "team.link.sent": "Um link está a caminho de {email}.",
  "team.link.failed": "Não foi possível enviar o link para {email}. Tente de novo daqui a pouco.",

  "team.access.title": "O que {name} pode fazer e ver",
  "team.access.save": "Salvar",
  "team.access.done": "O acesso de {name} foi alterado.",

  "team.deactivate.title": "Remover o acesso de {name}?",
  "team.deactivate.text":
    "As sessões são encerradas na hora em todo lugar e a pessoa não vê mais nada. O que ela fez é conservado. Você pode devolver o acesso.",
  "team.deactivate.assigned": {
    one: "{count} conversa continua atribuída a esta pessoa. Atribua a outra.",
    other: "{count} conversas continuam atribuídas a esta pessoa. Atribua a outra.",
  },
  "team.deactivate.show": "Ver quais",
  "team.deactivate.confirm": "Remover o acesso",
  "team.deactivate.done": "{name} não tem mais acesso.",
  "team.reactivate.title": "Devolver o acesso a {name}?",
  "team.reactivate.text": "A pessoa pode entrar de novo, com a função que tinha.",
  "team.reactivate.confirm": "Devolver o acesso",
  "team.reactivate.done": "{name} pode entrar de novo.",
  "team.sessions.title": "Encerrar todas as sessões de {name}?",
  "team.sessions.text":
    "Será preciso entrar de novo em cada dispositivo. Útil se o celular foi perdido. O acesso continua.",
  "team.sessions.confirm": "Encerrar sessões",
  "team.sessions.done": "Todas as sessões de {name} foram encerradas.",

  "team.fault.already_colleague": "Já há alguém na equipe com este e-mail.",
  "team.fault.deactivated_colleague":
    "Alguém com este e-mail já foi da equipe. Devolva o acesso na lista abaixo.",
  "team.fault.own_access":
    "Você não pode remover o próprio acesso. Peça a outra pessoa da administração.",
  "team.fault.forbidden": "Sua função não permite mais isso. Peça à administração.",
  "team.fault.not_found": "Esta conta não existe mais. Convide a pessoa de novo.",
  "team.fault.invalid": "Confira o nome e o e-mail: um deles não está completo.",
  "team.fault.network": "Sem conexão com o servidor. Confira sua rede e tente de novo.",
  "team.fault.unauthenticated": "Sua sessão expirou. Entre de novo.",
  "team.fault.other": "Não deu certo. Tente de novo.",
};
