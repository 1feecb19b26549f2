import { useCallback, useSyncExternalStore, type RefObject } from "react";

// Not what is typed: that comes with the new words. Told of it before them, React would take the
// field back to the words that it knows.
const MOVES = ["keyup", "click", "focus", "select"] as const;

/** Where the cursor stands in a field. */
export function useCaret(field: RefObject<HTMLTextAreaElement | null>): number {
  const subscribe = useCallback(
    (moved: () => void) => {
      const element = field.current;
      MOVES.forEach((name) => element?.addEventListener(name, moved));
      return () => MOVES.forEach((name) => element?.removeEventListener(name, moved));
    },
    [field],
  );
  return useSyncExternalStore(subscribe, () => field.current?.selectionStart ?? 0);
}
