const TICK_MS = 1_000;

let aheadMs: number | null = null;
let now: number | null = null;
let timer: ReturnType<typeof setInterval> | undefined;
const watchers = new Set<() => void>();

function tick() {
  now = aheadMs === null ? null : Date.now() + aheadMs;
  watchers.forEach((watcher) => watcher());
}

/** The server's time, which this device's clock may be far from; ticks only while it is watched. */
export const serverClock = {
  /** The server just said that it is this moment. */
  heard(at: string) {
    aheadMs = Date.parse(at) - Date.now();
    tick();
  },
  /** In milliseconds; null until the server was heard once. */
  now: () => now,
  subscribe: (watcher: () => void) => {
    if (watchers.size === 0) {
      timer = setInterval(tick, TICK_MS);
      tick();
    }
    watchers.add(watcher);
    return () => {
      watchers.delete(watcher);
      if (watchers.size === 0) clearInterval(timer);
    };
  },
};
