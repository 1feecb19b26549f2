import type { Texts } from "@/lib/public/texts";

type FrameKey =
  | "loading"
  | "rules"
  | "links"
  | "privacy"
  | "verify"
  | "backToWhatsApp"
  | "writeOnWhatsApp"
  | "offline.title"
  | "offline.text"
  | "offline.retry";

/** What stands on every public page. */
export const frameTexts: Texts<FrameKey> = {
  es: {
    loading: "Cargando",
    rules: "Nunca te pediremos dinero ni fotos íntimas.",
    links: "Más información",
    privacy: "Aviso de privacidad",
    verify: "¿De verdad somos la agencia?",
    backToWhatsApp: "Volver a WhatsApp",
    writeOnWhatsApp: "Escribir por WhatsApp",
    "offline.title": "No pudimos cargar la página",
    "offline.text": "Puede ser tu conexión o algo nuestro. Lo que ya escribiste sigue guardado.",
    "offline.retry": "Intentar de nuevo",
  },
  en: {
    loading: "Loading",
    rules: "We will never ask you for money or intimate photos.",
    links: "More information",
    privacy: "Privacy notice",
    verify: "Is it really us?",
    backToWhatsApp: "Back to WhatsApp",
    writeOnWhatsApp: "Write on WhatsApp",
    "offline.title": "We couldn't load this page",
    "offline.text": "It may be your connection or us. Whatever you wrote before is still here.",
    "offline.retry": "Try again",
  },
  pt: {
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
  },
};
