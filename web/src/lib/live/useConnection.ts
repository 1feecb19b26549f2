import { useEffect, useState, useSyncExternalStore } from "react";
import { freshness } from "./freshness";

const PATIENCE_MS = 3000;

export type Connection = "live" | "offline" | "reconnecting";

function subscribeToNetwork(watcher: () => void) {
  window.addEventListener("online", watcher);
  window.addEventListener("offline", watcher);
  return () => {
    window.removeEventListener("online", watcher);
    window.removeEventListener("offline", watcher);
  };
}

/** Whether what is on the screen is live; a short hiccup is not worth a word. */
export function useConnection(): Connection {
  const online = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
  const stale = useSyncExternalStore(freshness.subscribe, freshness.isStale);
  const lasting = useLasting(stale);
  if (!online) return "offline";
  return lasting ? "reconnecting" : "live";
}

function useLasting(stale: boolean): boolean {
  const [since, setSince] = useState<{ stale: boolean; lasting: boolean }>({
    stale: false,
    lasting: false,
  });
  if (since.stale !== stale) setSince({ stale, lasting: false });
  useEffect(() => {
    if (!stale) return;
    const timer = setTimeout(() => setSince({ stale: true, lasting: true }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [stale]);
  return since.lasting && stale;
}
