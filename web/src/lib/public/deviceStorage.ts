// What this device keeps. A browser may forbid it: then things last as long as the page.
const inMemory = new Map<string, string>();

export const deviceStorage = {
  read: (key: string): string | null =>
    or(
      () => localStorage.getItem(key),
      () => inMemory.get(key) ?? null,
    ),
  write: (key: string, value: string) =>
    or(
      () => localStorage.setItem(key, value),
      () => inMemory.set(key, value),
    ),
  remove: (key: string) =>
    or(
      () => localStorage.removeItem(key),
      () => inMemory.delete(key),
    ),
  keys: (prefix: string): string[] =>
    or(
      () => Object.keys(localStorage),
      () => [...inMemory.keys()],
    ).filter((key) => key.startsWith(prefix)),
};

function or<T, U>(kept: () => T, passing: () => U): T | U {
  try {
    return kept();
  } catch {
    return passing();
  }
}
