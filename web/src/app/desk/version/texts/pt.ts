import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "version.ready": "Há uma versão nova. O que você escreveu fica guardado.",
  "version.files": "Há uma versão nova. Antes, envie ou tire os arquivos escolhidos.",
  "version.update": "Atualizar",
  "version.later": "Mais tarde",
};
