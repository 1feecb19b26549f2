import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "note.title": "Nota interna · no se envía",
  "note.changed": "editada",
  "note.more": "Acciones de la nota",
  "note.edit": "Editar",
  "note.delete": "Borrar",
  "note.delete.title": "¿Borrar esta nota?",
  "note.delete.text": "Desaparece para todo el equipo, junto con las menciones que hace.",
  "note.cancel": "Cancelar",
  "note.somebody": "alguien",
  "note.label": "Nota interna",
  "note.placeholder": "Una nota para el equipo. Con @ mencionas a alguien",
  "note.save": "Guardar nota",
  "note.saveChange": "Guardar",
  "note.hint": "Solo la lee el equipo. Enter guarda, Esc vuelve.",
  "note.tells": "Avisa a {names}",
  "note.left": { one: "Queda {count} carácter", other: "Quedan {count} caracteres" },
  "note.tooLong": { one: "Sobra {count} carácter", other: "Sobran {count} caracteres" },
  "note.mentions": "Colegas a quienes mencionar",
  "note.loadFault": "No se pudieron cargar las notas.",
  "write.what": "Qué escribir",
  "write.reply": "Respuesta",
  "write.note": "Nota interna",
  "note.fault.network": "Sin conexión. La nota queda aquí hasta que la guardes.",
  "note.fault.unavailable":
    "El servidor no responde por ahora. La nota queda aquí hasta que la guardes.",
  "note.fault.unauthenticated": "Tu sesión expiró. Vuelve a entrar.",
  "note.fault.forbidden": "Tu rol no lo permite. Pídelo a administración.",
  "note.fault.not_found": "La nota ya no existe.",
  "note.fault.not_your_note": "Solo quien escribió la nota puede hacerlo.",
  "note.fault.erasure_requested":
    "Esta persona pidió que se borren sus datos: no se guarda nada nuevo sobre ella.",
  "note.fault.mention_unseen":
    "Mencionas a alguien que no puede ver esta conversación. Quita su nombre.",
  "note.fault.invalid":
    "La nota no se puede guardar así: es muy larga o menciona a demasiadas personas.",
  "note.fault.other": "El servidor no aceptó la nota. Sigue aquí: intenta de nuevo.",
};
