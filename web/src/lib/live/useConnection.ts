import { useEffect, useState, useSyncExternalStore } from "react";
import { freshness } from "./freshness";
import { serverHealth } from "./serverHealth";

const PATIENCE_MS = 3000;

export interface Connection {
  /** `server`: there is a network, and what reads goes on, but the server does not do its work. */
  state: "live" | "offline" | "reconnecting" | "server";
  /** Until when what is on the screen was live; null where that is not known. */
  until: number | null;
}

let offlineSince: number | null = null;

function subscribeToNetwork(watcher: () => void) {
  const change = ({ type }: Event) => {
    offlineSince = type === "offline" ? Date.now() : null;
    // What failed without a network tells nothing of the server.
    if (type === "online") serverHealth.report(true);
    watcher();
  };
  window.addEventListener("online", change);
  window.addEventListener("offline", change);
  return () => {
    window.removeEventListener("online", change);
    window.removeEventListener("offline", change);
  };
}

/** Whether what is on the screen is live; a short hiccup is not worth a word. */
export function useConnection(): Connection {
  const online = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
  const stale = useSyncExternalStore(freshness.subscribe, freshness.isStale);
  const isWell = useSyncExternalStore(serverHealth.subscribe, serverHealth.isWell);
  const lasting = useLasting(stale);
  if (!online) return { state: "offline", until: freshness.staleSince() ?? offlineSince };
  if (lasting) return { state: "reconnecting", until: freshness.staleSince() };
  return { state: isWell ? "live" : "server", until: null };
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
