import { useCallback, useEffect, useRef } from "react";

const ENDS = ["mouseup", "dragend", "pointercancel"] as const;
/** A list that the system draws tells no end of its press. */
const LONGEST_PRESS_MS = 1_000;

/**
 * Runs what may move the page only once nothing is pressed: a button that moves away under a
 * finger gets no click. A touch is a press, too: browsers tell it as one of the mouse.
 */
export function useAfterPress(): (act: () => void) => void {
  const waiting = useRef<(() => void)[] | null>(null);
  useEffect(() => {
    let timer: number | undefined;
    const end = () => {
      const acts = waiting.current ?? [];
      waiting.current = null;
      for (const act of acts) act();
    };
    const endIn = (milliseconds: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(end, milliseconds);
    };
    const press = () => {
      waiting.current ??= [];
      endIn(LONGEST_PRESS_MS);
    };
    const release = () => endIn(0); // The click comes first.
    document.addEventListener("mousedown", press, true);
    for (const name of ENDS) document.addEventListener(name, release, true);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("mousedown", press, true);
      for (const name of ENDS) document.removeEventListener(name, release, true);
    };
  }, []);
  return useCallback((act) => {
    if (waiting.current) waiting.current.push(act);
    else act();
  }, []);
}
