import { limit, onSnapshot, query, type Query } from "firebase/firestore";
import { endLater } from "./endLater";
import { PAGE } from "./LivePages";

interface Ahead {
  /** When it has been answered, or refused. */
  answered: Promise<void>;
  letGo: () => void;
}

/**
 * Listens to the first page of a long list that is probably opened next. It costs what opening does,
 * which then reads nothing more.
 */
export function listenAhead(base: Query): Ahead {
  let stop: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    const done = () => resolve();
    stop = onSnapshot(query(base, limit(PAGE)), { next: done, error: done });
  });
  return { answered, letGo: () => endLater(stop) };
}

/** The same for what is perhaps not opened at all: it is kept for half a minute. */
export function fetchAhead(base: Query): void {
  listenAhead(base).letGo();
}
