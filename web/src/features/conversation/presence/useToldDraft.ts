import { useCallback, useEffect } from "react";
import { usePresence } from "./PresenceContext";

/** Writes the draft as `write` does, and tells colleagues that somebody types. */
export function useToldDraft(draft: string, write: (text: string) => void) {
  const { types, stops } = usePresence();
  const isEmpty = draft.trim() === "";
  useEffect(() => {
    if (isEmpty) stops();
  }, [isEmpty, stops]);
  return useCallback(
    (text: string) => {
      if (text.trim()) types();
      write(text);
    },
    [types, write],
  );
}
