import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "dialog.cancel": "Cancelar",
  "menus.count": { one: "{count} conversa", other: "{count} conversas" },

  "assign.label": "Atribuir a",
  "assign.find": "Buscar na equipe",
  "assign.nobody": "Ninguém com esse nome pode escrever.",
  "assign.me": "(você)",
  "assign.unassigned": "Sem responsável",

  "stageMenu.label": "Passar para a etapa",

  "tags.label": "Etiquetas",
  "tags.find": "Buscar ou criar etiqueta",
  "tags.none": "Ainda não há etiquetas. Digite para criar uma.",
  "tags.create": "Criar “{name}”",
  "tags.edit": "Mudar nome ou cor",
  "tags.which": "Etiqueta",
  "tags.name": "Nome",
  "tags.name.hint": "Muda em todos os lugares onde aparece.",
  "tags.colour": "Cor",
  "tags.save": "Salvar",
  "colour.gray": "Cinza",
  "colour.red": "Vermelho",
  "colour.orange": "Laranja",
  "colour.yellow": "Amarelo",
  "colour.green": "Verde",
  "colour.teal": "Turquesa",
  "colour.blue": "Azul",
  "colour.violet": "Violeta",
  "colour.pink": "Rosa",

  "snooze.label": "Adiar até",
  "snooze.laterToday": "Mais tarde hoje",
  "snooze.tomorrow": "Amanhã",
  "snooze.monday": "Segunda-feira",
  "snooze.week": "Em uma semana",
  "snooze.pick": "Escolher data e hora…",
  "snooze.takeBack": "Trazer de volta à caixa de entrada",
  "snooze.until": "Data e hora",
  "snooze.zone": "No seu fuso horário: {zone}. Volta antes se a pessoa escrever.",
  "snooze.past": "Escolha um momento que ainda não passou.",
  "snooze.confirm": "Adiar",

  "closing.title": {
    one: "Por agora não: {name}",
    other: "Por agora não: {count} pessoas",
  },
  "closing.intro.one":
    "Você pode avisar para que a pessoa não espere em vão. Leia, mude e envie só se for verdade.",
  "closing.intro.many":
    "Você pode avisar para que não esperem em vão. Cada pessoa recebe no seu idioma, com o nome no lugar de {name}.",
  "closing.message.es": "Mensagem em espanhol",
  "closing.message.en": "Mensagem em inglês",
  "closing.message.pt": "Mensagem em português",
  "closing.message.minor": "{message}, para menores de idade",
  "closing.final": "Uma mensagem enviada não pode ser desfeita.",
  "closing.cannot": "Nenhuma mensagem é enviada: {reason}",
  "closing.barred": {
    one: "{count} não recebe mensagem: {reason}",
    other: "{count} não recebem mensagem: {reason}",
  },
  "closing.reason.optedOut": "pediu para não receber mensagens.",
  "closing.reason.erasure": "pediu para apagar seus dados.",
  "closing.reason.closed":
    "a janela de 24 horas está fechada. Você pode avisar quando a pessoa escrever de novo.",
  "closing.reason.wrongNumber": "o número não é de quem se candidatou.",
  "closing.reason.distress": "falou de angústia ou violência. Escreva você para a pessoa.",
  "closing.send": { one: "Enviar e passar", other: "Enviar a {count} e passar" },
  "closing.moveOnly": "Passar sem mensagem",
  "closing.move": "Passar",
  "closing.failed": {
    one: "Passou, mas a mensagem não pôde ser enviada",
    other: "Passaram, mas {count} mensagens não puderam ser enviadas",
  },
  "closing.failed.where": "O texto espera na conversa.",
  "closing.refusal.window_closed": "A janela de 24 horas se fechou.",
  "closing.refusal.opted_out": "A pessoa pediu para não receber mensagens.",
  "closing.refusal.erasure_requested": "A pessoa pediu para apagar seus dados.",
};
