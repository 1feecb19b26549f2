import { useCallback, useRef } from "react";

/** Nobody has read a warning so soon: the second press of a double click sends nothing. */
const READ_MS = 400;

export function useReading() {
  const begunAt = useRef(-Infinity);
  const begin = useCallback(() => void (begunAt.current = performance.now()), []);
  const hasBeenRead = useCallback(() => performance.now() - begunAt.current >= READ_MS, []);
  return { begin, hasBeenRead };
}
