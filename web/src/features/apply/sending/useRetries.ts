import { useEffect, useLayoutEffect, useRef } from "react";

/** Milliseconds between tries that nothing else set off; the last one again and again. */
export const WAITS_MS = [15_000, 30_000, 60_000, 120_000, 300_000] as const;

interface Retries {
  isWaiting: boolean;
  /** Nothing was tried on this page yet. */
  isFresh: boolean;
  tryAgain: () => void;
}

/**
 * While `isWaiting`, tries when the network is back, when the page is looked at again, and now and
 * then: a phone may believe itself online where nothing gets through.
 */
export function useRetries({ isWaiting, isFresh, tryAgain }: Retries) {
  const latest = useRef({ isFresh, tryAgain });
  useEffect(() => {
    latest.current = { isFresh, tryAgain };
  });

  // Before the page is drawn: the network may be back at once.
  useLayoutEffect(() => {
    if (!isWaiting) return;
    let [timer, tries] = [0, 0];
    const plan = () => {
      timer = window.setTimeout(attempt, WAITS_MS[Math.min(tries, WAITS_MS.length - 1)]);
    };
    const attempt = () => {
      window.clearTimeout(timer);
      tries += 1;
      plan();
      if (navigator.onLine) latest.current.tryAgain();
    };
    const look = () => {
      if (!document.hidden) attempt();
    };
    if (latest.current.isFresh) attempt();
    else plan();
    window.addEventListener("online", attempt);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("online", attempt);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isWaiting]);
}
