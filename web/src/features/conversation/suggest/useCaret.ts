import { useSyncExternalStore, type RefObject } from "react";

// Not what is typed: that comes with the new words. Told of it before them, React would take the
// field back to the words that it knows.
const MOVES = ["keyup", "click", "focusin", "select"] as const;

function subscribe(moved: () => void) {
  MOVES.forEach((name) => document.addEventListener(name, moved));
  return () => MOVES.forEach((name) => document.removeEventListener(name, moved));
}

/** Where the cursor stands in a field. */
export function useCaret(field: RefObject<HTMLTextAreaElement | null>): number {
  return useSyncExternalStore(subscribe, () => field.current?.selectionStart ?? 0);
}
