// Which listeners show data that the server has not confirmed since.
const stale = new Set<symbol>();
const watchers = new Set<() => void>();

function tell() {
  watchers.forEach((watcher) => watcher());
}

export const freshness = {
  report(listener: symbol, fromCache: boolean) {
    const before = stale.size;
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
};
