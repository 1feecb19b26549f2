// What this device keeps. A browser may forbid it, or have no room left: then things last as long
// as the page.
const inMemory = new Map<string, string>();

export const deviceStorage = {
  read: (key: string): string | null =>
    inMemory.get(key) ??
    or(
      () => localStorage.getItem(key),
      () => null,
    ),
  write: (key: string, value: string) =>
    or(
      () => {
        localStorage.setItem(key, value);
        inMemory.delete(key);
      },
      () => void inMemory.set(key, value),
    ),
  remove: (key: string) => {
    inMemory.delete(key);
    or(
      () => localStorage.removeItem(key),
      () => undefined,
    );
  },
  keys: (prefix: string): string[] => {
    const kept = or(
      () => Object.keys(localStorage),
      () => [],
    );
    return [...new Set([...kept, ...inMemory.keys()])].filter((key) => key.startsWith(prefix));
  },
  /** Hears of what another tab wrote or removed under `key`; answers how to stop hearing. */
  listen: (key: string, hear: () => void): (() => void) => heard((other) => other === key, hear),
  /** The same for all keys that begin with `prefix`. */
  listenBelow: (prefix: string, hear: () => void): (() => void) =>
    heard((other) => other.startsWith(prefix), hear),
};

function heard(concerns: (key: string) => boolean, hear: () => void) {
  const told = (event: StorageEvent) => {
    // Without a key everything was removed.
    if (event.key === null || concerns(event.key)) hear();
  };
  window.addEventListener("storage", told);
  return () => window.removeEventListener("storage", told);
}

function or<T, U>(kept: () => T, passing: () => U): T | U {
  try {
    return kept();
  } catch {
    return passing();
  }
}
