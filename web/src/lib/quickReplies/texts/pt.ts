export const pt = {
  "variable.firstName": "Nome",
  "variable.missingPhotos": "Fotos que faltam",
  "variable.formLink": "Link do formulário",
  "variable.firstName.open": "Não sabemos seu nome",
  "variable.missingPhotos.open": "Não falta nenhuma foto",
  "variable.formLink.told": "Entra na hora do envio: só essa pessoa pode ler",
  "quickReply.fault.shortcut_taken": "Outra resposta rápida já usa este atalho.",
  "quickReply.fault.quick_replies_full": "Há respostas demais. Apague uma antes.",
  "quickReply.fault.forbidden": "Só quem administra muda o que é de toda a equipe.",
  "quickReply.fault.not_found": "Alguém a apagou nesse meio-tempo.",
  "quickReply.fault.invalid": "O atalho ou algum texto não pode ser usado assim.",
};
