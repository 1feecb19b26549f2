import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "app.tagline": "A central de recrutamento da agência",

  "opening.offline.title": "Não há conexão",
  "opening.offline.text":
    "As conversas não ficam guardadas neste dispositivo. O aplicativo abre sozinho assim que a conexão voltar; o que você escrevia espera por você.",

  "signIn.title": "Entrar",
  "signIn.email": "E-mail",
  "signIn.password": "Senha",
  "signIn.password.show": "Mostrar ou ocultar o que foi digitado",
  "signIn.submit": "Entrar",
  "signIn.link.ask": "Receber um link para entrar",
  "signIn.link.sent":
    "Se este e-mail for de alguém da equipe, um link está a caminho. Vale uma única vez, por algumas horas. Veja também a pasta de spam.",
  "signIn.link.title": "Boas-vindas",
  "signIn.link.text": "Para confirmar que é você: para qual e-mail o link foi enviado?",
  "signIn.link.another": "Receber outro link",
  "signIn.link.password": "Entrar com senha",
  "signIn.fault.noEmail": "Digite seu e-mail.",
  "signIn.fault.linkOver": "Este link expirou ou já foi usado. Peça outro.",
  "signIn.fault.otherAddress": "O link foi enviado para outro e-mail. Digite aquele.",
  "signIn.fault.missing": "Digite seu e-mail e sua senha.",
  "signIn.fault.wrongPassword": "A senha não corresponde a este e-mail. Tente de novo.",
  "signIn.fault.unknownUser": "Não conhecemos este e-mail. Confira ou pergunte à administração.",
  "signIn.fault.mismatch": "E-mail e senha não combinam. Tente de novo.",
  "signIn.fault.badEmail": "O endereço de e-mail não está completo.",
  "signIn.fault.disabled": "Esta conta foi encerrada. Fale com a administração.",
  "signIn.fault.tooMany": "Tentativas demais. Espere alguns minutos e tente de novo.",
  "signIn.fault.network": "Sem conexão com o servidor. Confira sua rede e tente de novo.",
  "signIn.fault.other": "Não foi possível entrar. Tente de novo.",
  "signIn.demo": "Contas de teste do emulador",
  "signIn.ended.session": "Sua sessão expirou. Entre de novo.",
  "signIn.ended.words": "Sua sessão expirou. Entre de novo: o que você escrevia espera por você.",
  "signIn.noAccess.none_yet.title": "Ainda sem acesso",
  "signIn.noAccess.none_yet.text": "Sua conta ainda não tem acesso. Peça à administração.",
  "signIn.noAccess.closed.title": "Seu acesso foi encerrado",
  "signIn.noAccess.closed.text": "Se for engano, fale com a administração e entre de novo.",
  "signIn.noAccess.ended.title": "Sua sessão foi encerrada",
  "signIn.noAccess.ended.text": "A administração a encerrou ou sua senha mudou. Entre de novo.",
  "signIn.noAccess.kept": "O que você escrevia fica guardado.",
  "signIn.noAccess.as": "Conta: {email}",
};
