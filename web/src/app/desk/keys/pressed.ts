import { ALL, type Shortcut } from "./shortcuts";

type Press = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing"
>;

/** What a key means after `before`, which led to nothing yet: a shortcut, its beginning, nothing. */
export function meaning(press: Press, before: string | null): Shortcut | "begins" | null {
  const keys = keysOf(press);
  if (!keys) return null;
  const whole = before === null ? keys : [before, ...keys];
  const found = ALL.find((one) => isSame(one.keys, whole));
  if (found) return found;
  const isBeginning = ALL.some((one) => one.keys.length > whole.length && one.keys[0] === whole[0]);
  return isBeginning && whole[0] !== "Mod" ? "begins" : null;
}

/** By what the key writes, whatever the layout, with Caps Lock or without; null for other chords. */
function keysOf({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Press): string[] | null {
  const isLetter = key.toLowerCase() !== key.toUpperCase() && key.length === 1;
  if (isComposing || altKey || (shiftKey && (isLetter || key.length > 1))) return null;
  const pressed = isLetter ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? ["Mod", pressed] : [pressed];
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((key, index) => key === other[index]);

const TYPED = "input:not([type=checkbox], [type=radio], [type=button]), textarea, select";
const EDITED = "[contenteditable]:not([contenteditable=false])";

/** Whether what has the focus takes letters for itself. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(`${TYPED}, ${EDITED}`);
}

const OVER = "[role=menu], [role=listbox], [role=dialog], [role=alertdialog]";

/** Whether a dialog or a menu has the keyboard. */
export function isUnderDialog(target: EventTarget | null): boolean {
  if (document.querySelector("[aria-modal=true]")) return true;
  return target instanceof Element && target.closest(OVER) !== null;
}
