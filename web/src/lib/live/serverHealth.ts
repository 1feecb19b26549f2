// Whether the server did its work when it was last asked for something.
let isWell = true;
const watchers = new Set<() => void>();

export const serverHealth = {
  report(well: boolean) {
    if (well === isWell) return;
    isWell = well;
    watchers.forEach((watcher) => watcher());
  },
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  isWell: () => isWell,
};
