import { useCallback, useRef } from "react";

/**
 * The id of a message for as long as it says the same: sent once more after a failure, it is known
 * by it and goes out once.
 */
export function useSteadyId(): (said: object) => string {
  const given = useRef(new Map<string, string>());
  return useCallback((said) => {
    const words = JSON.stringify(said);
    const id = given.current.get(words) ?? crypto.randomUUID();
    given.current.set(words, id);
    return id;
  }, []);
}
