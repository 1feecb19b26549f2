import { pageOwner } from "./owner";
import { holdWhile } from "./unsent";

// What this tab keeps of somebody's unfinished work: drafts and unsent messages, under their id.
const PREFIX = "desk:";
const LAST = `${PREFIX}last`;

const mine = () => `${PREFIX}${pageOwner.uid ?? ""}:`;
const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
const isAnythingMine = () => kept().some((key) => key.startsWith(mine()));
const watchers = new Set<() => void>();
let isClosed = false;

export const tabStorage = {
  /** Tells of each change that this page makes. */
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  read: (name: string): string | null => pageOwner.uid && sessionStorage.getItem(mine() + name),
  write(name: string, value: string) {
    if (pageOwner.uid === null || isClosed) return;
    if (value) sessionStorage.setItem(mine() + name, value);
    else sessionStorage.removeItem(mine() + name);
    holdWhile(isAnythingMine());
    watchers.forEach((watcher) => watcher());
  },
  /** The page's owner is at work here: forgets everybody else. False when that was somebody. */
  takeOver(): boolean {
    const before = sessionStorage.getItem(LAST);
    for (const key of kept()) if (!key.startsWith(mine())) sessionStorage.removeItem(key);
    sessionStorage.setItem(LAST, pageOwner.uid ?? "");
    holdWhile(isAnythingMine());
    return before === null || before === pageOwner.uid;
  },
  clear() {
    kept().forEach((key) => sessionStorage.removeItem(key));
    holdWhile(false);
  },
  /** The same for good: what this page still has under way leaves nothing behind any more. */
  close() {
    isClosed = true;
    tabStorage.clear();
  },
};
