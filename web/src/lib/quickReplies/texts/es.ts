export const es = {
  "variable.firstName": "Nombre de pila",
  "variable.missingPhotos": "Fotos que faltan",
  "variable.formLink": "Enlace del formulario",
  "variable.firstName.open": "No sabemos su nombre",
  "variable.missingPhotos.open": "No falta ninguna foto",
  "variable.formLink.told": "Se agrega al enviar: solo esa persona puede leerlo",
  "variable.replace": "Escríbelo tú, o quítalo antes de enviar.",
  "variable.put": "Poner «{value}»",
  "variable.putLink": "Poner el enlace del formulario",
  "literal.asItStands": {
    one: "{names} saldría tal cual: nada lo completa.",
    other: "{names} saldrían tal cual: nada los completa.",
  },
  "literal.meant": "Así está bien",
  "quickReply.fault.shortcut_taken": "Otra respuesta rápida ya usa este atajo.",
  "quickReply.fault.quick_replies_full": "Ya no caben más. Borra alguna antes.",
  "quickReply.fault.forbidden": "Solo administración puede cambiar lo que es de todo el equipo.",
  "quickReply.fault.not_found": "Alguien la borró mientras tanto.",
  "quickReply.fault.invalid":
    "Revisa el atajo (una sola palabra) y los textos: algo no se puede usar.",
};
