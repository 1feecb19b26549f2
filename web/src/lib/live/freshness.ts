// Which listeners show data that the server has not confirmed since.
const stale = new Set<symbol>();
let since: number | null = null;
let wasLive = false;
const watchers = new Set<() => void>();

function tell() {
  since = stale.size === 0 ? null : (since ?? Date.now());
  watchers.forEach((watcher) => watcher());
}

export const freshness = {
  report(listener: symbol, fromCache: boolean) {
    const before = stale.size;
    if (!fromCache) wasLive = true;
    if (fromCache) stale.add(listener);
    else stale.delete(listener);
    if (stale.size !== before) tell();
  },
  forget(listener: symbol) {
    if (stale.delete(listener)) tell();
  },
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  isStale: () => stale.size > 0,
  /** Since when, in milliseconds; null while all is live, and while nothing has been yet. */
  staleSince: () => (wasLive ? since : null),
};
