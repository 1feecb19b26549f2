import { useEffect } from "react";
import { onIdle } from "./onIdle";

/** Fetches code ahead, when `isTime` and the browser has nothing else to do. `load` stays the same. */
export function useIdle(isTime: boolean, load: () => Promise<unknown>) {
  useEffect(() => {
    if (!isTime) return;
    // Where it fails, it is fetched again when it is needed, and says so there.
    const fetchAhead = () => void load().catch(() => undefined);
    return onIdle(fetchAhead, { timeout: 3000 });
  }, [isTime, load]);
}
