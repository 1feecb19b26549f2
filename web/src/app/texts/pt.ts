import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "app.notFound.title": "Esta página não existe",
  "app.notFound.text": "Confira o endereço, ou volte à caixa de entrada.",
  "app.notFound.home": "Ir para a caixa de entrada",
  "app.crash.title": "Algo deu errado",
  "app.crash.text": "A culpa é nossa. Carregar a página de novo costuma resolver.",
  "app.crash.reload": "Carregar de novo",

  "connection.offline": "Sem conexão. Tudo carrega assim que ela voltar.",
  "connection.offline.until": "Sem conexão: você vê como estava às {time}.",
  "connection.server":
    "O servidor está com problemas. O que você lê está em dia; o que fizer pode demorar para ser salvo.",
  "connection.reconnecting": "Reconectando…",

  "role.admin": "Administração",
  "role.recruiter": "Recrutamento",
  "role.viewer": "Só leitura",

  "signOut.title": "Sair da conta?",
  "signOut.text":
    "Aqui ou em outra aba há mensagens ou notas não enviadas. Se você sair, elas se perdem.",
  "signOut.stay": "Ficar aqui",

  "menu.open": "Sua conta",
  "menu.theme": "Aparência",
  "menu.theme.auto": "Sistema",
  "menu.theme.light": "Clara",
  "menu.theme.dark": "Escura",

  "inbox.choose.title": "Escolha uma conversa",
  "inbox.choose.text": "Use j e k para navegar, Enter para abrir, / para buscar.",

  rail: "Telas",
  "rail.inbox": "Entrada",
  "rail.stages": "Etapas",
  "rail.palette": "Ações",
  "rail.palette.open": "Ações e pessoas",
  "rail.notices": "Avisos",
  "rail.notices.unread": { one: "Avisos: {count} não lido", other: "Avisos: {count} não lidos" },
  "rail.team": "Equipe",
  "rail.activity": "Atividade",

  "skip.list": "Pular para a lista",
  "skip.conversation": "Pular para a conversa",

  "conversation.region": "Conversa",
};
