import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "team.title": "Equipo",
  "team.loading": "Cargando el equipo",
  "team.active": "Con acceso",
  "team.former": "Tuvieron acceso",
  "team.you": "Tú",
  "team.own":
    "Solo otra persona de administración puede cambiar tu acceso: así siempre queda alguien.",
  "team.closed": "Sin acceso",
  "team.last": "Última actividad: {moment}",
  "team.last.never": "Aún sin actividad",
  "team.assigned": {
    one: "{count} conversación asignada",
    other: "{count} conversaciones asignadas",
  },
  "team.menu": "Cambiar a {name}",
  "team.cancel": "Cancelar",
  "team.close": "Listo",

  "team.role.admin": "Administración",
  "team.role.recruiter": "Reclutamiento",
  "team.role.viewer": "Solo lectura",
  "team.role.unknown": "Sin acceso: rol desconocido",
  "team.role.admin.may":
    "Puede todo, también gestionar el equipo y las etiquetas y ver la actividad.",
  "team.role.recruiter.may": "Escribe, asigna, mueve etapas, etiqueta, exporta.",
  "team.role.viewer.may": "Mira, pero no cambia nada.",
  "team.sees.all": "Todas las conversaciones",
  "team.sees.own": "Las suyas y las que están sin asignar",
  "team.field.name": "Nombre",
  "team.field.email": "Correo electrónico",
  "team.field.role": "Rol",
  "team.field.sees": "Puede ver",

  "team.do.access": "Rol y acceso…",
  "team.do.link": "Enviar enlace para entrar",
  "team.do.sessions": "Cerrar todas sus sesiones…",
  "team.do.deactivate": "Quitar el acceso…",
  "team.do.reactivate": "Devolver el acceso…",

  "team.invite": "Invitar",
  "team.invite.title": "Invitar al equipo",
  "team.invite.how": "Recibirá un enlace en este correo y entrará con él, sin contraseña.",
  "team.invite.submit": "Invitar y enviar el enlace",
  "team.invite.missing": "Escribe un nombre y un correo.",
  "team.invited.title": "{name} ya está en el equipo",
  "team.invited.sent":
    "El enlace va en camino a {email}. Sirve una sola vez, durante unas horas. Si no llega, hay que revisar el correo no deseado o enviarlo de nuevo.",
  "team.invited.unsent": "No se pudo enviar el enlace a {email}. Envíalo de nuevo.",
  "team.invited.again": "Enviar de nuevo",
  "team.invited.another": "Invitar a alguien más",
  "team.link.sent": "Va en camino un enlace a {email}.",
  "team.link.failed": "No se pudo enviar el enlace a {email}. Intenta de nuevo en un rato.",

  "team.access.title": "Qué puede hacer y ver {name}",
  "team.access.save": "Guardar",
  "team.access.done": "Se cambió el acceso de {name}.",

  "team.deactivate.title": "¿Quitar el acceso a {name}?",
  "team.deactivate.text":
    "Sus sesiones se cierran al instante en todas partes y ya no verá nada. Lo que hizo se conserva. Podrás devolverle el acceso.",
  "team.deactivate.assigned": {
    one: "{count} conversación sigue asignada a esta persona. Asígnala a alguien más.",
    other: "{count} conversaciones siguen asignadas a esta persona. Asígnalas a alguien más.",
  },
  "team.deactivate.show": "Ver cuáles",
  "team.deactivate.confirm": "Quitar el acceso",
  "team.deactivate.done": "{name} ya no tiene acceso.",
  "team.reactivate.title": "¿Devolver el acceso a {name}?",
  "team.reactivate.text": "Podrá entrar de nuevo, con el rol que tenía.",
  "team.reactivate.confirm": "Devolver el acceso",
  "team.reactivate.done": "{name} puede entrar de nuevo.",
  "team.sessions.title": "¿Cerrar todas las sesiones de {name}?",
  "team.sessions.text":
    "Tendrá que entrar de nuevo en cada dispositivo. Útil si perdió el teléfono. Conserva su acceso.",
  "team.sessions.confirm": "Cerrar sesiones",
  "team.sessions.done": "Se cerraron todas las sesiones de {name}.",

  "team.fault.already_colleague": "Ya hay alguien del equipo con este correo.",
  "team.fault.deactivated_colleague":
    "Alguien con este correo estuvo en el equipo. Devuélvele el acceso en la lista de abajo.",
  "team.fault.own_access": "No puedes quitarte el acceso. Pídelo a otra persona de administración.",
  "team.fault.forbidden": "Tu rol ya no lo permite. Pídelo a administración.",
  "team.fault.not_found": "Esta cuenta ya no existe. Vuelve a invitar a la persona.",
  "team.fault.invalid": "Revisa el nombre y el correo: alguno no está completo.",
  "team.fault.network": "No hay conexión con el servidor. Revisa tu red e intenta de nuevo.",
  "team.fault.unauthenticated": "Tu sesión expiró. Vuelve a entrar.",
  "team.fault.other": "No se pudo hacer. Intenta de nuevo.",
};
