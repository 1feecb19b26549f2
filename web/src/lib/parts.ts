import { reportFault } from "@/lib/faults/reportFault";
import { onIdle } from "./onIdle";

/** Code that comes when it is wanted. */
export interface Part<T> {
  /** What it is, as soon as it is there. */
  found: () => T | null;
  /** Brings it; null where that fails, until it is forgotten. Never throws. */
  fetch: () => Promise<T | null>;
  /** Lets the next `fetch` try again after one that failed. */
  forget: () => void;
}

let needed = (): Promise<unknown> => Promise.resolve();

/** From now on a part is there when this is, too, which is fetched beside its code. */
export function partsNeed(load: () => Promise<unknown>): void {
  needed = load;
}

const missing = new Set<Part<unknown>>();

export function partOf<T>(load: () => Promise<T>): Part<T> {
  let found: T | null = null;
  let attempt: Promise<T | null> | undefined;
  let hasFailed = false;
  const failed = (fault: unknown) => {
    hasFailed = true;
    // Without a network it is no fault of ours.
    if (navigator.onLine) reportFault(fault);
    return null;
  };
  const part: Part<T> = {
    found: () => found,
    fetch: () =>
      (attempt ??= Promise.all([load(), needed()]).then(([it]) => {
        missing.delete(part);
        return (found = it);
      }, failed)),
    forget() {
      if (hasFailed) attempt = undefined;
      hasFailed = false;
    },
  };
  missing.add(part);
  return part;
}

const whenIdle = () => new Promise<void>((done) => void onIdle(done));

let isAtWork = false;

/**
 * Fetches all that is missing, and what that leads to, one after the other when the browser has
 * nothing else to do: whoever loses the network then goes on working. Begins with `first`. What
 * fails is tried again when the network is back.
 */
export async function fetchParts(first: Part<unknown>): Promise<void> {
  if (isAtWork) return;
  isAtWork = true;
  const failed = new Set<Part<unknown>>();
  for (let next: Part<unknown> | undefined = first; next;) {
    await whenIdle();
    if ((await next.fetch()) === null) {
      next.forget();
      failed.add(next);
    }
    next = navigator.onLine ? [...missing].find((part) => !failed.has(part)) : undefined;
  }
  isAtWork = false;
  if (missing.size > 0) {
    window.addEventListener("online", () => void fetchParts(first), { once: true });
  }
}
