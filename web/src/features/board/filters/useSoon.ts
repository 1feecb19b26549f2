import { useCallback, useEffect, useEffectEvent, useRef } from "react";

const CALM_MS = 350;

/** Does the last of what is asked, once nothing was asked for a moment; at once when it ends. */
export function useSoon() {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; act: () => void }>(null);
  const finish = useEffectEvent(() => waiting.current?.act());
  useEffect(() => () => finish(), []);
  return useCallback((act: () => void) => {
    clearTimeout(waiting.current?.timer);
    const once = () => {
      clearTimeout(waiting.current?.timer);
      waiting.current = null;
      act();
    };
    waiting.current = { timer: setTimeout(once, CALM_MS), act: once };
  }, []);
}
