import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { useFlow } from "./FlowContext";

/** Leads to the note that the address asks for, once for each time that it does. */
export function useWantedNote(reveal: (selector: string) => boolean) {
  const { key } = useLocation();
  const { notes, wanted } = useFlow();
  const led = useRef<string | null>(null);
  const isThere = notes.some(({ id }) => id === wanted);
  useEffect(() => {
    if (!wanted || !isThere || led.current === key) return;
    // Below the messages that come with it are laid out.
    const frame = requestAnimationFrame(() => {
      if (reveal(`[data-note="${CSS.escape(wanted)}"]`)) led.current = key;
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, isThere, key, reveal]);
}
