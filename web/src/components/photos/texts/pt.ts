import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const pt: Translation<typeof en> = {
  "photo.open": "Ver em tamanho grande: {photo}",
  "photo.reveal": "Mostrar foto coberta: {photo}",
  "photo.sensitive": "Talvez delicada",
  "photo.show": "Mostrar foto",

  "viewer.label": "Foto em tamanho grande",
  "viewer.place": "{number} de {count}",
  "viewer.previous": "Foto anterior",
  "viewer.next": "Próxima foto",
  "viewer.zoomIn": "Aproximar",
  "viewer.zoomOut": "Afastar",
  "viewer.download": "Baixar o original",
  "viewer.download.failed": "Não foi possível baixar o original. Tente de novo.",
  "viewer.close": "Fechar",
};
