export const es = {
  "variable.firstName": "Nombre",
  "variable.missingPhotos": "Fotos que faltan",
  "variable.formLink": "Enlace del formulario",
  "variable.firstName.open": "No sabemos su nombre",
  "variable.missingPhotos.open": "No falta ninguna foto",
  "variable.formLink.told": "Se pone al enviar: solo esa persona puede leerlo",
  "quickReply.fault.shortcut_taken": "Otra respuesta rápida ya usa este atajo.",
  "quickReply.fault.quick_replies_full": "Hay demasiadas. Borra antes alguna.",
  "quickReply.fault.forbidden": "Solo quien administra cambia lo que es de todo el equipo.",
  "quickReply.fault.not_found": "Alguien la borró mientras tanto.",
  "quickReply.fault.invalid": "El atajo o algún texto no se puede usar así.",
};
