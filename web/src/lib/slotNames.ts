/**
 * What photos are called. A message names those that are missing in its reader's language, whatever
 * the desk speaks: so they are there in all of them.
 */
export const SLOT_NAMES = {
  es: {
    "slot.face": "Rostro",
    "slot.profile": "Perfil",
    "slot.full_length": "Cuerpo entero",
  },
  en: {
    "slot.face": "Face",
    "slot.profile": "Profile",
    "slot.full_length": "Full length",
  },
  pt: {
    "slot.face": "Rosto",
    "slot.profile": "Perfil",
    "slot.full_length": "Corpo inteiro",
  },
} as const;

type SlotKey = keyof (typeof SLOT_NAMES)["en"];
export type SaysSlot = (key: SlotKey) => string;

export function isSlotKey(key: string): key is SlotKey {
  return Object.hasOwn(SLOT_NAMES.en, key);
}
