import { useEffect, useRef } from "react";

/** A button that is disabled while it works loses the focus; it has it again once it is done. */
export function useFocusBack<T extends HTMLElement>(isBusy: boolean) {
  const element = useRef<T>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasBusy.current && !isBusy && isLost) element.current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);
  return element;
}
