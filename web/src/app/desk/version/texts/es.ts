import type { Translation } from "@/lib/i18n/texts";
import type { en } from "./en";

export const es: Translation<typeof en> = {
  "version.ready": "Hay una versión nueva. Lo que escribiste se conserva.",
  "version.files": "Hay una versión nueva. Primero envía o quita los archivos elegidos.",
  "version.update": "Actualizar",
  "version.later": "Más tarde",
};
