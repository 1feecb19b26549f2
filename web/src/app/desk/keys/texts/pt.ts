import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "keys.title": "Atalhos de teclado",
  "keys.about":
    "Agem sobre a linha em foco (e sobre toda a seleção, se a linha fizer parte dela); senão, sobre a conversa aberta; senão, sobre a seleção.",
  "keys.on": "Atalhos de uma tecla",
  "keys.on.hint":
    "Desligados, uma letra sozinha não faz nada. Enter, Esc e {palette} continuam funcionando.",
  "keys.then": "depois",
  "keys.with": "mais",

  "keys.group.list": "Na lista",
  "keys.group.conversation": "Com uma conversa",
  "keys.group.go": "Ir para",
  "keys.group.always": "Em qualquer lugar",

  "key.next": "Próxima linha",
  "key.previous": "Linha anterior",
  "key.open": "Abrir a conversa",
  "key.select": "Selecionar ou desmarcar",
  "key.search": "Buscar",

  "key.reply": "Responder",
  "key.recall": "Com a resposta vazia: mudar o que ainda não foi enviado",
  "key.note": "Nota interna",
  "key.assign": "Atribuir",
  "key.close": "Encerrar ou reabrir",
  "key.snooze": "Adiar",
  "key.tag": "Etiquetas",
  "key.unread": "Marcar como não lida",

  "key.go.mine": "Minhas",
  "key.go.unassigned": "Não atribuídas",
  "key.go.all": "Todas",
  "key.go.needsAnswer": "A responder",
  "key.go.windowClosing": "Janela fechando",
  "key.go.flagged": "A verificar",
  "key.go.snoozed": "Adiadas",
  "key.go.closed": "Encerradas",
  "key.go.stages": "Etapas",
  "key.go.team": "Equipe",

  "key.palette": "Todas as ações e pessoas",
  "key.help": "Atalhos de teclado",
  "key.back": "Voltar",
};
