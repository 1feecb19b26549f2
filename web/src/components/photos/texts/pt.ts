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

  "photo.shot": "Mostra: {shot}",
  "photo.shots": "O que mostra",
  "photo.confirmed": "Confirmada pela equipe",
  "photo.unconfirmed": "Ainda sem confirmar",
  "photo.noShot": "Outra",
  "photo.best": "Uma das melhores",
  "photo.fault.other": "Não foi possível alterar a foto. Tente de novo.",
  "photo.fault.network": "Sem conexão. A foto não mudou: tente de novo.",
  "photo.fault.form_needed": "Ainda faltam a idade e o consentimento: as fotos ficam como estão.",
  "photo.fault.guardian_needed":
    "As fotos ficam como estão enquanto não houver autorização da mãe, do pai ou responsável.",
  "photo.fault.forbidden": "Sua função não permite isso. Peça à administração.",
};
