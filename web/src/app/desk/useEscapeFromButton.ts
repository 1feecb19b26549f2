import { useEffect } from "react";

const OF_OPEN = 'button[aria-haspopup][aria-expanded="true"]';

/**
 * Escape closes what a button opened while the focus is still on the button: Mantine hears the key
 * only inside, and moves the focus there a moment later.
 */
export function useEscapeFromButton() {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      const button = document.activeElement?.closest<HTMLElement>(OF_OPEN);
      if (event.key !== "Escape" || !button) return;
      event.stopPropagation();
      button.click();
    };
    document.addEventListener("keydown", close, { capture: true });
    return () => document.removeEventListener("keydown", close, { capture: true });
  }, []);
}
