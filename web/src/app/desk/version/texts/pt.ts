import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "version.ready": "Há uma nova versão. O que você escreveu fica guardado.",
  "version.files": "Há uma nova versão. Antes, envie ou remova os arquivos escolhidos.",
  "version.update": "Atualizar",
  "version.later": "Mais tarde",
};
