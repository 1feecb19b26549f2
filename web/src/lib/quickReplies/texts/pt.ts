export const pt = {
  "variable.firstName": "Primeiro nome",
  "variable.missingPhotos": "Fotos que faltam",
  "variable.formLink": "Link do formulário",
  "variable.firstName.open": "Não sabemos o nome da pessoa",
  "variable.missingPhotos.open": "Não falta nenhuma foto",
  "variable.formLink.told": "Entra na hora do envio: só a pessoa pode ler",
  "variable.replace": "Escreva no lugar, ou tire antes de enviar.",
  "variable.put": "Colocar “{value}”",
  "variable.putLink": "Colocar o link do formulário",
  "literal.asItStands": {
    one: "{names} sairia assim mesmo: nada completa isso.",
    other: "{names} sairiam assim mesmo: nada completa isso.",
  },
  "literal.meant": "É assim mesmo",
  "quickReply.fault.shortcut_taken": "Outra resposta rápida já usa este atalho.",
  "quickReply.fault.quick_replies_full": "Não cabem mais. Apague uma antes.",
  "quickReply.fault.forbidden": "Só a administração pode alterar o que é de toda a equipe.",
  "quickReply.fault.not_found": "Alguém a apagou nesse meio-tempo.",
  "quickReply.fault.invalid":
    "Confira o atalho (uma só palavra) e os textos: algo não pode ser usado.",
};
