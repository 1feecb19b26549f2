const watchers = new Set<() => void>();

/** Tells when the server has done a command that this page asked for. */
export const commandsDone = {
  tell: () => watchers.forEach((watcher) => watcher()),
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};
