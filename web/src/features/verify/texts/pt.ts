import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  title: "Somos mesmo a agência?",
  intro:
    "Alguém escreve para você em nosso nome? Nossas primeiras mensagens trazem um código. Digite aqui e dizemos se a mensagem é nossa.",
  code: "Código da conversa",
  "code.hint": "Oito letras e números. O traço não importa.",
  "code.wrong":
    "Um código tem oito letras e números, nunca 0, 1, I, L nem O. Compare com a conversa.",
  check: "Conferir o código",
  checking: "Conferindo…",
  whatsapp: "Ir para a nossa conversa no WhatsApp",
  sentAt: "Enviamos em {at}.",
  sentTo:
    "Enviamos a um número que termina em {digits}. Não é o seu? Então alguém passou um código que não é seu: não mande nada a essa pessoa e conte para nós na nossa conversa.",
  "genuine.title": "Sim, esta mensagem é de {agency}.",
  "genuine.text": "Pode continuar a conversa com tranquilidade. O código valia só para esta vez.",
  "used.title": "Este código é nosso, mas já foi conferido antes.",
  "used.text":
    "Foi você? Então está tudo bem. Se não foi, alguém pode ter copiado a nossa mensagem: não mande nada e pergunte na nossa conversa.",
  "expired.title": "Este código é nosso, mas já venceu.",
  "expired.text":
    "Pergunte “isso é verdade?” na nossa conversa: enviamos um código novo para conferir.",
  "unknown.title": "Não conhecemos este código.",
  "unknown.text":
    "Primeiro compare com a conversa: basta uma letra trocada. Se estiver certo, a mensagem não é nossa: não mande fotos, dados nem dinheiro, e conte para nós na nossa conversa.",
  busy: "Tentativas demais em pouco tempo. Espere alguns minutos e confira de novo.",
  unreachable:
    "Não conseguimos conferir o código. Pode ser a sua conexão ou algo nosso. Isso não diz nada sobre a mensagem: espere um momento e confira de novo.",
  "rules.title": "O que nunca fazemos",
  "rules.money": "Nunca pedimos dinheiro: nem por fotos, cursos, book ou inscrição.",
  "rules.photos": "Nunca pedimos fotos íntimas nem chamadas de vídeo sem roupa.",
  "rules.secret": "Nunca pedimos que você esconda isso da família ou dos amigos e amigas.",
  "rules.pressure": "Nunca apressamos você. Você sempre pode dizer não, ou perguntar antes.",
  address: "E esta página é nossa?",
  "address.text":
    "Uma página pode ser copiada; o endereço, não. Olhe no alto do navegador e compare, letra por letra, com o que está no nosso perfil oficial. Na dúvida, digite o endereço em vez de tocar em um link.",
};
