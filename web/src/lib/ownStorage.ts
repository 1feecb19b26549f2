import { fileRoom } from "./attachments/fileRoom";
import { deviceStorage } from "./deviceStorage";
import { pageOwner } from "./owner";

// What this browser keeps of somebody's unfinished work, drafts and unsent messages, under their id:
// the same in all of their tabs. Their files' bytes lie elsewhere, and go when they are named no more.
const PREFIX = "desk:own:";
// Whose this tab was: another person begins at another address.
const LAST = "desk:last";

const mine = () => `${PREFIX}${pageOwner.uid ?? ""}:`;
const kept = () => deviceStorage.keys(PREFIX);
const watchers = new Set<() => void>();
let isClosed = false;

export const ownStorage = {
  /** Tells of each change that a tab of this person makes. */
  subscribe: (watcher: () => void) => {
    watchers.add(watcher);
    const forget = deviceStorage.listenBelow(PREFIX, watcher);
    return () => {
      watchers.delete(watcher);
      forget();
    };
  },
  read: (name: string): string | null => pageOwner.uid && deviceStorage.read(mine() + name),
  write(name: string, value: string) {
    if (pageOwner.uid === null || isClosed) return;
    if (value) deviceStorage.write(mine() + name, value);
    else deviceStorage.remove(mine() + name);
    watchers.forEach((watcher) => watcher());
  },
  /** The names below `start` that hold something of this person's. */
  names: (start: string): string[] =>
    pageOwner.uid === null
      ? []
      : deviceStorage.keys(mine() + start).map((key) => key.slice(mine().length)),
  /** The page's owner is at work here: forgets everybody else. False when that was somebody. */
  takeOver(): boolean {
    const before = sessionStorage.getItem(LAST);
    for (const key of kept()) if (!key.startsWith(mine())) deviceStorage.remove(key);
    // An earlier version kept each tab's apart.
    const outdated = Object.keys(sessionStorage).filter((key) => key.startsWith("desk:"));
    outdated.forEach((key) => sessionStorage.removeItem(key));
    sessionStorage.setItem(LAST, pageOwner.uid ?? "");
    return before === null || before === pageOwner.uid;
  },
  clear() {
    kept().forEach((key) => deviceStorage.remove(key));
    sessionStorage.removeItem(LAST);
    void fileRoom.sweep();
  },
  /** Whether this tab was somebody's who did not leave it, and whether what they wrote waits here. */
  leftBehind(): "nothing" | "session" | "words" {
    const before = sessionStorage.getItem(LAST);
    if (!before) return "nothing";
    return deviceStorage.keys(`${PREFIX}${before}:`).length > 0 ? "words" : "session";
  },
  /** The same for good: what this page still has under way leaves nothing behind any more. */
  close() {
    isClosed = true;
    ownStorage.clear();
  },
};
