import { useCallback, useSyncExternalStore, type RefObject } from "react";

const MOVES = ["input", "keyup", "click", "focus", "select"] as const;

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
