import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  loading: "Carregando",
  rules: "Nunca vamos pedir dinheiro nem fotos íntimas.",
  links: "Mais informações",
  privacy: "Aviso de privacidade",
  verify: "Somos mesmo a agência?",
  backToWhatsApp: "Voltar ao WhatsApp",
  writeOnWhatsApp: "Escrever no WhatsApp",
  "offline.title": "Não conseguimos carregar a página",
  "offline.text": "Pode ser a sua conexão ou algo nosso. O que você já escreveu continua salvo.",
  "offline.retry": "Tentar de novo",
};
