import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "schedule.title": "Enviar mais tarde",
  "schedule.changeTitle": "Alterar a mensagem agendada",
  "schedule.text": "Mensagem",
  "schedule.when": "Data e hora",
  "schedule.zone": "No seu fuso horário: {zone}. A janela fecha: {time}.",
  "schedule.zoneOnly": "No seu fuso horário: {zone}.",
  "schedule.hour": "Em uma hora",
  "schedule.laterToday": "Mais tarde hoje",
  "schedule.tomorrow": "Amanhã",
  "schedule.monday": "Segunda-feira",
  "schedule.week": "Em uma semana",
  "schedule.cancelOnReply": "Cancelar se a pessoa escrever antes",
  "schedule.confirm": "Agendar",
  "schedule.save": "Salvar",
  "schedule.cancel": "Cancelar",
  "schedule.past": "Escolha uma data e hora futuras.",
  "schedule.beyond":
    "Até lá a janela de 24 horas estará fechada. Escolha um horário anterior ou envie um template.",
  "schedule.template": "Um template é enviado como o WhatsApp aprovou.",
  "schedule.tooFar": "No máximo 29 dias a partir de hoje.",
  "schedule.empty": "Escreva o que vai ser enviado.",
  "schedule.failed": "Não foi possível agendar.",
  "schedule.notChanged": "Não foi possível alterar.",
  "schedule.link": "{link} vira o link do formulário da pessoa.",
  "schedule.refusal.invalid":
    "O servidor não aceitou este texto ou este horário. Confira e tente de novo.",
};
