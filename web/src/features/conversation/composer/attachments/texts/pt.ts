import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "attach.add": "Adicionar fotos ou arquivos",
  "attach.list": "Para enviar",
  "attach.remove": "Remover {name}",
  "attach.progress": "Enviando {name}",
  "attach.apart":
    "O WhatsApp não mostra texto junto desse tipo de arquivo: o texto vai antes, separado.",
  "attach.noRoom":
    "Este navegador não tem mais espaço para guardá-lo: envie antes de fechar ou recarregar a página.",
  "attach.refused": {
    one: "{count} arquivo não pode ser enviado, e segura a mensagem.",
    other: "{count} arquivos não podem ser enviados, e seguram a mensagem.",
  },
  "attach.removeRefused": { one: "Remover", other: "Remover todos" },
  "attach.thenTheRest": "e enviar o restante.",
  "attach.failed": {
    one: "{count} arquivo não foi carregado, e segura a mensagem.",
    other: "{count} arquivos não foram carregados, e seguram a mensagem.",
  },
  "attach.uploadAgain": "Tentar de novo",
  "attach.drop": "Solte aqui para enviar nesta conversa",
};
