import type { Translation } from "@/lib/i18n/texts";
import { SLOT_NAMES } from "../slotNames";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  ...SLOT_NAMES.pt,

  "app.loading": "Carregando",
  "conversation.back": "Voltar à caixa de entrada",
  "conversation.loading": "Carregando a conversa",
  "conversation.offline": "Sem conexão",
  "conversation.offline.text":
    "Esta conversa não está neste dispositivo. Ela abre assim que a conexão voltar; o que você escrever fica guardado.",

  "notYours.title": "Só para a administração",
  "notYours.text": "Só a administração vê esta tela. Se precisar de algo daqui, peça a ela.",

  "dialog.close": "Fechar o diálogo",

  "signIn.out": "Sair da conta",
  "signIn.again": "Entrar de novo",

  "fault.session": "Sua sessão expirou. Entre de novo.",
  "fault.denied": "Você não pode ver isto",
  "fault.denied.text": "Seu acesso pode ter mudado. Entre de novo ou fale com a administração.",
  "fault.other": "Não foi possível carregar.",
  "fault.retry": "Tentar de novo",

  "part.refused": "Não foi possível carregar esta parte",
  "part.refused.offline": "Sem conexão. Carrega assim que ela voltar; o resto continua aqui.",
  "part.refused.stale":
    "Há uma versão nova, ou não há conexão. Carregue a página de novo: o que você escreveu fica guardado.",
  "part.close": "Fechar",

  "language.refused": "Não foi possível carregar o idioma. Confira sua conexão e tente de novo.",

  "inbox.title": "Entrada",
  "inbox.more": "Carregar mais",

  "stage.new": "Chegada",
  "stage.profile": "Formulário",
  "stage.photos": "Fotos",
  "stage.review": "Avaliação",
  "stage.casting": "Casting",
  "stage.signed": "Com contrato",
  "stage.declined": "Agora não",
  "stage.label": "Etapa: {stage}",

  "kind.text": "Mensagem",
  "kind.image": "Foto",
  "kind.audio": "Áudio",
  "kind.video": "Vídeo",
  "kind.document": "Documento",
  "kind.sticker": "Figurinha",
  "kind.location": "Localização",
  "kind.contacts": "Contato",
  "kind.button": "Botão",
  "kind.reaction": "Reação",
  "kind.unknown": "Mensagem não compatível",

  "status.received": "Recebida",
  "status.scheduled": "Agendada",
  "status.cancelled": "Cancelada",
  "status.queued": "Na fila",
  "status.sending": "Enviando",
  "status.sent": "Enviada",
  "status.delivered": "Entregue",
  "status.read": "Lida",
  "status.undelivered": "Não entregue",
  "status.failed": "Falhou",
  "status.unknown": "Sem confirmação",

  "bot.optedOut": "Esta pessoa não quer mensagens",
  "bot.erasure": "Pediu a exclusão dos dados: bot em silêncio",
  "bot.paused": "Bot em pausa: a equipe responde",
  "bot.silent.misunderstood": "Bot em silêncio: não entendeu",
  "bot.silent.human": "Bot em silêncio: pediu para falar com uma pessoa",
  "bot.silent.flood": "Bot em silêncio: mensagens demais",
  "bot.silent.complaint": "Bot em silêncio: há uma reclamação",
  "bot.silent.guardian_writes": "Bot em silêncio: quem escreve é a mãe, o pai ou responsável",
  "bot.silent.wrong_number": "Bot em silêncio: número errado",
  "bot.silent.spam": "Bot em silêncio: publicidade",
  "bot.state.new": "O bot vai dar as boas-vindas",
  "bot.state.greeted": "O bot espera o formulário",
  "bot.state.form_sent": "O bot espera o formulário",
  "bot.state.form_problems": "O bot espera correções do formulário",
  "bot.state.form_done": "O bot tem o formulário",
  "bot.state.photos_asked": "O bot espera fotos: {filled} de {total}",
  "bot.state.photos_done": "O bot tem todas as fotos",
  "bot.state.handed_over": "Passou para a equipe",
  "bot.state.guardian_needed": "O bot espera a mãe, o pai ou responsável",

  "flag.distress": "Está em crise: fala em morrer ou se machucar, ou teme por alguém próximo.",
  "flag.abuse": "Conta que há violência ou abuso.",
  "flag.complaint": "Reclama, ou conta que alguém pediu dinheiro ou algo mais em nosso nome.",
  "flag.guardian_writes": "Quem escreve é a mãe, o pai ou responsável.",
  "flag.wrong_number": "Não queria escrever para nós, ou escrevemos para um número errado.",
  "flag.spam": "Parece publicidade.",
  "flag.human_wanted": "Pediu para falar com uma pessoa.",
  "flag.misunderstood": "O bot não entendeu.",
  "flag.flood": "Mensagens ou arquivos em excesso.",
  "flag.guardian": "É preciso falar com a mãe, o pai ou responsável.",
  "flag.phone_mismatch": "O formulário traz outro número de telefone.",
  "flag.number_claimed": "Outro formulário deu este número. Não é desta pessoa, ou não se sabe.",
  "flag.many_forms": "Formulários em excesso pelo link desta pessoa.",
  "flag.poor_photos": "As fotos continuam com problemas.",
  "flag.undelivered": "Uma mensagem nossa não chegou.",
  "flag.erasure_requested": "Pediu a exclusão dos dados.",

  "photo.failed": "Não foi possível carregar.",
  "photo.loadAgain": "Carregar de novo",
  "photo.problem.too_small": "Pequena demais",
  "photo.problem.too_dark": "Escura demais",
  "photo.problem.too_bright": "Clara demais",
  "photo.problem.blurred": "Sem nitidez",
  "photo.problem.nobody": "Não aparece ninguém",
  "photo.problem.duplicate": "Parecida com outra",
  "photo.problem.other": "Com um problema",

  "media.waiting": "Em espera: ainda faltam a idade e o consentimento",
  "media.withheld": "Só se pode ver com a autorização da mãe, do pai ou responsável",

  "aspirant.show": "Mostrar a ficha",
  "aspirant.hide": "Ocultar a ficha",

  "unconfirmed.count": {
    one: "Um formulário com este número, não confirmado.",
    other: "{count} formulários com este número, não confirmados.",
  },
  "unconfirmed.todo":
    "Pode ser de outra pessoa: nada do que diz conta até que seja confirmado aqui no chat.",
};
