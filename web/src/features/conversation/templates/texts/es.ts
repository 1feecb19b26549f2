import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "templates.label": "Plantillas",
  "templates.search": "Buscar plantillas",
  "templates.loading": "Cargando las plantillas…",
  "templates.others": { one: "{count} en otro idioma", other: "{count} en otros idiomas" },
  "templates.noMatch": "Ninguna plantilla tiene esas palabras.",
  "templates.none.title": "Aún no hay plantillas aprobadas",
  "templates.none.text":
    "Las plantillas se escriben en Twilio (Content Template Builder) y WhatsApp las aprueba. Una vez aprobadas, aparecen aquí en menos de una hora.",
  "templates.none.ask": "Pide a administración que mande una a aprobar.",
  "templates.marketing": "Publicidad",
  "templates.read": "Actualizadas desde WhatsApp: {time}",
  "templates.neverRead": "Aún no se han traído de WhatsApp",
  "templates.readNow": "Actualizar ahora",
  "templates.reading": "Actualizando: en un minuto estarán aquí.",
  "templates.readFailed": "La última vez no se pudieron actualizar (error {code}).",
  "templates.notAsked": "No se pudieron actualizar. Intenta de nuevo.",

  "template.back": "Todas las plantillas",
  "template.preview": "Así se verá",
  "template.picture": "La imagen de la plantilla",
  "template.gap": "Campo {name}",
  "template.field.firstName": "Nombre de pila",
  "template.field.name": "Nombre",
  "template.field.city": "Ciudad",
  "template.field.recruiter": "Quién escribe",
  "template.field.stageDate": "En esta etapa desde",
  "template.fromFile": "De la ficha. En la plantilla: {name}",
  "template.notInFile": "La ficha no lo tiene. En la plantilla: {name}",
  "template.sample": "Por ejemplo: {sample}",
  "template.fillIn": "Falta completarlo.",
  "template.send": "Enviar plantilla",
  "template.later": "Enviar más tarde",
  "template.now": "Mejor enviar ahora",
  "template.schedule": "Programar plantilla",
  "template.failed": "No se pudo enviar.",
  "template.pausesBot": "Si la envías, el bot se pausa.",

  "template.refusal.template_not_approved": "WhatsApp ya no aprueba esta plantilla. Elige otra.",
  "template.refusal.template_gone": "WhatsApp ya no tiene esta plantilla. Elige otra.",
  "template.refusal.template_not_shown":
    "Este tipo de plantilla no se puede enviar desde aquí. Elige otra.",
  "template.refusal.no_template": "Esta plantilla ya no existe. Elige otra.",
  "template.refusal.variables_missing": "Todavía falta completar algún campo.",
  "template.refusal.variables_unknown":
    "La plantilla cambió mientras tanto. Vuelve y elígela de nuevo.",
  "template.refusal.template_too_long":
    "Con los campos completos pasa de 1,024 caracteres. Acórtala.",
  "template.refusal.invalid": "Algo de lo que se puso no se puede enviar. Revísalo.",
  "template.refusal.id_taken": "Ya se envió con otras palabras. Intenta de nuevo.",
  "template.refusal.opted_out": "Esta persona pidió que no le escribamos.",
  "template.refusal.forgotten":
    "Esta persona pidió que se borren sus datos. Tiene que escribir primero.",
  "template.refusal.guardian_needed":
    "Esta persona es menor de edad. Antes de escribirle por iniciativa nuestra hace falta el permiso de su mamá, su papá o quien tenga la tutela.",
};
