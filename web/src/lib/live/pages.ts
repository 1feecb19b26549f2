import type { DocumentSnapshot, QueryDocumentSnapshot } from "firebase/firestore";

type End = (stop: () => void) => void;

const now: End = (stop) => stop();

/** A part of a list, with the rows that it last had. */
export interface Page<T> {
  /** It begins after this one; the top page begins at the top. */
  after: DocumentSnapshot | null;
  /** It ends with this one; else after PAGE rows. */
  until: DocumentSnapshot | null;
  docs: readonly QueryDocumentSnapshot[];
  rows: Map<string, T>;
  isLoaded: boolean;
  /** `end` ends the listener, now or later. */
  stop: ((end: End) => void) | null;
  leaving: ReturnType<typeof setTimeout> | undefined;
}

/** One that has not been asked for yet. */
export function page<T>(after: DocumentSnapshot | null, until: DocumentSnapshot | null): Page<T> {
  const nothing = { docs: [], rows: new Map<string, T>(), isLoaded: false };
  return { after, until, ...nothing, stop: null, leaving: undefined };
}

/** It listens no more, and keeps what it showed. */
export function leave(one: Page<unknown>, end = now) {
  clearTimeout(one.leaving);
  one.leaving = undefined;
  one.stop?.(end);
  one.stop = null;
}

/** Each row once: where a page listens that has it, there. */
export function joined<T>(pages: readonly Page<T>[]): T[] {
  const live = new Set(pages.flatMap((one) => (one.stop ? one.docs.map(({ id }) => id) : [])));
  const seen = new Set<string>();
  return pages.flatMap((one) =>
    one.docs.flatMap(({ id }) => {
      const row = one.rows.get(id);
      if (!row || seen.has(id) || (!one.stop && live.has(id))) return [];
      seen.add(id);
      return [row];
    }),
  );
}
