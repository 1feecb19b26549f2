const found = new WeakSet<object>();

/** Code that could not be fetched: there is no network, or the release that it was of is gone. */
export const loadFaults = {
  listen() {
    window.addEventListener("vite:preloadError", ({ payload }) => found.add(payload));
  },
  has: (fault: unknown): boolean => fault instanceof Error && found.has(fault),
};
