import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "correct.edit": "Corrigir: {field}",
  "correct.none": "Sem dado",
  "correct.save": "Salvar",
  "correct.cancel": "Cancelar",
  "correct.system": "Numeração",
  "correct.lengths": "De {least} a {most} cm; também como 1,72 m ou 5'8\"",
  "correct.said": "Disse: {words}",
  "correct.saidNothing": "Não disse nada sobre isso",
  "correct.by": "Correção de {name}, {at}",
  "correct.byYou": "Correção sua, {at}",
  "correct.colleague": "alguém da equipe",
  "correct.back": "Desfazer",
  "correct.backOf": "Desfazer a correção: {field}",

  "correct.invalid": "Não dá para entender. Confira, por favor.",
  "correct.invalid.length": "Não parece uma medida possível. Escreva em centímetros.",
  "correct.invalid.birthDate": "Não é uma data de nascimento possível.",
  "correct.invalid.shoe": "Esse tamanho não existe nesta numeração.",
  "correct.invalid.email": "Não é um endereço de e-mail.",
  "correct.invalid.socialHandle": "Não parece um usuário de rede social.",
  "correct.erasure_requested": "Pediu a exclusão dos dados: nada mais é guardado.",
  "correct.nothing_said": "Nunca disse a data de nascimento. Escreva outra no lugar.",
  "correct.forbidden": "Sua função não permite isso. Peça à administração.",
  "correct.network": "Sem conexão. Não foi salvo: tente de novo.",
  "correct.unavailable":
    "O servidor não está disponível no momento. Não foi salvo: tente de novo em alguns minutos.",
  "correct.unauthenticated": "Sua sessão expirou. Entre de novo.",
  "correct.other": "Não foi possível salvar. Tente de novo.",
};
