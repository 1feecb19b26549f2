import { useEffect, useSyncExternalStore } from "react";

const TICK_MS = 20_000;
/** What a timer can wait for. */
const LONGEST_MS = 2 ** 31 - 2;

let now = Date.now();
const watchers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  now = Date.now();
  watchers.forEach((watcher) => watcher());
}

function subscribe(watcher: () => void) {
  if (watchers.size === 0) {
    now = Date.now();
    timer = setInterval(tick, TICK_MS);
  }
  watchers.add(watcher);
  // A tab that slept shows old words until it is looked at again.
  document.addEventListener("visibilitychange", tick);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    clearInterval(timer);
    document.removeEventListener("visibilitychange", tick);
  };
}

/**
 * The present moment in milliseconds, fresh enough for minutes, and exact at the moment `end`; one
 * clock for all components.
 */
export function useNow(end?: number): number {
  useEffect(() => {
    const left = (end ?? 0) - Date.now();
    if (left <= 0 || left > LONGEST_MS) return;
    const atEnd = setTimeout(tick, left + 1);
    return () => clearTimeout(atEnd);
  }, [end]);
  return useSyncExternalStore(subscribe, () => now);
}
