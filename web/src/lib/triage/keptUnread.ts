import type { Row } from "./rows";

const NAME = "keptUnread";

// Marked as unread on purpose, each with the message that was the newest then. It is this tab's, so
// that it outlives a reload.
const kept = read();
let reloaded = reloadedAddress();

/** A conversation that was marked as unread while it is open is not read by being looked at. */
export const keptUnread = {
  keep({ id, lastMessage }: Row) {
    kept.set(id, lastMessage.id);
    write();
  },
  release(id: string) {
    if (kept.delete(id)) write();
  },
  /** To open it is to read it; a page that is loaded again only shows what was open. */
  open(id: string) {
    if (reloaded !== `/conversations/${id}`) keptUnread.release(id);
    reloaded = null;
  },
  has: (id: string, message: string) => kept.get(id) === message,
};

function reloadedAddress(): string | null {
  const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return load?.type === "reload" ? new URL(load.name).pathname : null;
}

function read(): Map<string, string> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(NAME) ?? "[]") as [string, string][]);
  } catch {
    return new Map();
  }
}

function write() {
  try {
    if (kept.size > 0) sessionStorage.setItem(NAME, JSON.stringify([...kept]));
    else sessionStorage.removeItem(NAME);
  } catch {
    // Then it lasts as long as the page.
  }
}
