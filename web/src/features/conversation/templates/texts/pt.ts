import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "templates.label": "Modelos",
  "templates.search": "Buscar modelos",
  "templates.loading": "Carregando os modelos…",
  "templates.others": { one: "{count} em outro idioma", other: "{count} em outros idiomas" },
  "templates.noMatch": "Nenhum modelo tem essas palavras.",
  "templates.none.title": "Ainda não há modelos aprovados",
  "templates.none.text":
    "Os modelos são escritos no Twilio (Content Template Builder) e aprovados pelo WhatsApp. Depois de aprovados, aparecem aqui em menos de uma hora.",
  "templates.none.ask": "Peça à administração que faça aprovar um.",
  "templates.marketing": "Publicidade",
  "templates.read": "Lidos do WhatsApp: {time}",
  "templates.neverRead": "Ainda não foram lidos do WhatsApp",
  "templates.readNow": "Ler agora",
  "templates.reading": "Lendo: em um minuto estarão aqui.",
  "templates.readFailed": "Na última vez não foi possível ler (erro {code}).",
  "templates.notAsked": "Não foi possível pedir os modelos.",

  "template.back": "Todos os modelos",
  "template.preview": "É assim que vai aparecer",
  "template.picture": "A imagem do modelo",
  "template.gap": "Lacuna {name}",
  "template.field.firstName": "Primeiro nome",
  "template.field.name": "Nome",
  "template.field.city": "Cidade",
  "template.field.recruiter": "Quem escreve",
  "template.field.stageDate": "Nesta etapa desde",
  "template.fromFile": "Da ficha. No modelo: {name}",
  "template.notInFile": "A ficha não tem. No modelo: {name}",
  "template.sample": "Por exemplo: {sample}",
  "template.fillIn": "Falta preencher.",
  "template.send": "Enviar modelo",
  "template.failed": "Não foi enviado.",
  "template.pausesBot": "Quando você envia, o bot fica em pausa.",

  "refusal.template_not_approved": "O WhatsApp não aprova este modelo agora. Escolha outro.",
  "refusal.template_gone": "O WhatsApp não tem mais este modelo. Escolha outro.",
  "refusal.template_not_shown": "Este tipo de modelo não pode ser enviado daqui. Escolha outro.",
  "refusal.no_template": "Este modelo não existe mais. Escolha outro.",
  "refusal.variables_missing": "Ainda falta preencher algo.",
  "refusal.variables_unknown": "O modelo mudou nesse meio-tempo. Volte e escolha de novo.",
  "refusal.template_too_long": "Com o que foi preenchido passa de 1024 caracteres. Encurte.",
  "refusal.invalid": "Algo do que foi preenchido não pode ser enviado. Confira.",
  "refusal.id_taken": "Já foi enviado com outras palavras. Tente de novo.",
  "refusal.opted_out": "Esta pessoa pediu para não receber mensagens.",
  "refusal.forgotten":
    "Esta pessoa pediu que apaguemos os seus dados. Ela precisa escrever primeiro.",
  "refusal.guardian_needed":
    "Esta pessoa é menor de idade. Antes de escrevermos por iniciativa nossa é preciso a permissão da mãe, do pai ou de quem a represente.",
};
