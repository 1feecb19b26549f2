import { useLayoutEffect, useRef } from "react";
import { keepFocus } from "./keepFocus";

/** What goes away with the focus in it leaves it to its message, whyever it goes. */
export function useKeptFocus() {
  const part = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = part;
    return () => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || !current?.contains(at)) return;
      requestAnimationFrame(keepFocus(at));
    };
  }, []);
  return part;
}
