import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "templates.label": "Templates",
  "templates.search": "Buscar templates",
  "templates.loading": "Carregando os templates…",
  "templates.others": { one: "{count} em outro idioma", other: "{count} em outros idiomas" },
  "templates.noMatch": "Nenhum template tem essas palavras.",
  "templates.none.title": "Ainda não há templates aprovados",
  "templates.none.text":
    "Os templates são escritos no Twilio (Content Template Builder) e aprovados pelo WhatsApp. Depois de aprovados, aparecem aqui em menos de uma hora.",
  "templates.none.ask": "Peça à administração que mande um para aprovação.",
  "templates.marketing": "Publicidade",
  "templates.read": "Atualizados do WhatsApp: {time}",
  "templates.neverRead": "Ainda não foram trazidos do WhatsApp",
  "templates.readNow": "Atualizar agora",
  "templates.reading": "Atualizando: em um minuto estarão aqui.",
  "templates.readFailed": "Na última vez não foi possível atualizar (erro {code}).",
  "templates.notAsked": "Não foi possível atualizar. Tente de novo.",

  "template.back": "Todos os templates",
  "template.preview": "É assim que vai aparecer",
  "template.picture": "A imagem do template",
  "template.gap": "Campo {name}",
  "template.field.firstName": "Primeiro nome",
  "template.field.name": "Nome",
  "template.field.city": "Cidade",
  "template.field.recruiter": "Quem escreve",
  "template.field.stageDate": "Nesta etapa desde",
  "template.fromFile": "Da ficha. No template: {name}",
  "template.notInFile": "A ficha não tem. No template: {name}",
  "template.sample": "Por exemplo: {sample}",
  "template.fillIn": "Falta preencher.",
  "template.send": "Enviar template",
  "template.later": "Enviar mais tarde",
  "template.now": "Melhor enviar agora",
  "template.schedule": "Agendar template",
  "template.failed": "Não foi possível enviar.",
  "template.pausesBot": "Se você enviar, o bot pausa.",

  "template.refusal.template_not_approved":
    "O WhatsApp não aprova mais este template. Escolha outro.",
  "template.refusal.template_gone": "O WhatsApp não tem mais este template. Escolha outro.",
  "template.refusal.template_not_shown":
    "Este tipo de template não pode ser enviado daqui. Escolha outro.",
  "template.refusal.no_template": "Este template não existe mais. Escolha outro.",
  "template.refusal.variables_missing": "Ainda falta preencher algum campo.",
  "template.refusal.variables_unknown":
    "O template mudou nesse meio-tempo. Volte e escolha de novo.",
  "template.refusal.template_too_long":
    "Com os campos preenchidos passa de 1.024 caracteres. Encurte.",
  "template.refusal.invalid": "Algo do que foi preenchido não pode ser enviado. Confira.",
  "template.refusal.id_taken": "Já foi enviado com outras palavras. Tente de novo.",
  "template.refusal.opted_out": "Esta pessoa pediu para não receber mensagens.",
  "template.refusal.forgotten":
    "Esta pessoa pediu a exclusão dos dados. Ela precisa escrever primeiro.",
  "template.refusal.guardian_needed":
    "Esta pessoa é menor de idade. Antes de escrevermos por iniciativa nossa, é preciso a autorização da mãe, do pai ou responsável.",
};
