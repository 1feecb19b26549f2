import { useEffect } from "react";

/** Fetches code ahead, when `isTime` and the browser has nothing else to do. `load` stays the same. */
export function useIdle(isTime: boolean, load: () => Promise<unknown>) {
  useEffect(() => {
    if (!isTime) return;
    // Where it fails, it is fetched again when it is needed, and says so there.
    const fetchAhead = () => void load().catch(() => undefined);
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(fetchAhead, 200); // Safari
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(fetchAhead, { timeout: 3000 });
    return () => cancelIdleCallback(request);
  }, [isTime, load]);
}
