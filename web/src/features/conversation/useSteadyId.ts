import { useCallback, useRef } from "react";

/**
 * The id of a message for as long as it says the same: sent once more after a failure, it is known
 * by it and goes out once.
 */
export function useSteadyId(): (said: object) => string {
  const last = useRef({ said: "", id: "" });
  return useCallback((said) => {
    const words = JSON.stringify(said);
    if (last.current.said !== words) last.current = { said: words, id: crypto.randomUUID() };
    return last.current.id;
  }, []);
}
