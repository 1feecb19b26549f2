import {
  endAt,
  limit,
  onSnapshot,
  query,
  startAfter,
  type DocumentSnapshot,
  type Query,
  type QuerySnapshot,
} from "firebase/firestore";
import { endLater } from "./endLater";
import { freshness } from "./freshness";
import { joined, leave, page, type Page } from "./pages";

export const PAGE = 50;
const LINGER_MS = 5_000;

export interface Paged<T> {
  base: Query;
  read: (snapshot: DocumentSnapshot) => T;
  isBefore: (a: DocumentSnapshot, b: DocumentSnapshot) => boolean;
}

export interface Pages<T> {
  /** Null until the first page is there. */
  rows: readonly T[] | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  code: string | null;
}

/**
 * A long list by pages. The top page and those on the screen listen; the others keep what they last
 * showed. A page whose rows are pushed down grows instead of losing them, so that nothing falls
 * between two pages.
 */
export class LivePages<T extends { id: string }> {
  #pages: Page<T>[] = [page<T>(null, null)];
  #watchers = new Set<() => void>();
  #held: Pages<T> = { rows: null, hasMore: false, isLoadingMore: false, code: null };

  readonly #paged: Paged<T>;

  constructor(paged: Paged<T>) {
    this.#paged = paged;
  }

  subscribe = (watcher: () => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  held = () => this.#held;

  start = () => {
    this.#held = { ...this.#held, code: null };
    // The top one, and after a failure the one that did not come.
    this.#pages.filter((one, at) => at === 0 || !one.isLoaded).forEach((one) => this.#listen(one));
    return () => this.#pages.forEach((one) => leave(one, endLater));
  };

  loadMore = () => {
    const last = this.#pages.at(-1);
    const end = last?.docs.at(-1);
    if (!last?.isLoaded || !end || last.docs.length < PAGE) return;
    const next = page<T>(end, null);
    this.#pages.push(next);
    this.#listen(next);
    this.#tell();
  };

  /** These rows are on the screen. */
  show = (ids: ReadonlySet<string>) => {
    this.#pages.forEach((one, at) => {
      const isShown = at === 0 || !one.isLoaded || one.docs.some(({ id }) => ids.has(id));
      if (isShown) {
        clearTimeout(one.leaving);
        one.leaving = undefined;
        if (!one.stop) this.#listen(one);
      } else if (one.stop && one.leaving === undefined) {
        one.leaving = setTimeout(() => leave(one), LINGER_MS);
      }
    });
  };

  #listen(one: Page<T>) {
    leave(one);
    const { base, read } = this.#paged;
    const listener = Symbol("page");
    const bounds = [
      ...(one.after ? [startAfter(one.after)] : []),
      one.until ? endAt(one.until) : limit(PAGE),
    ];
    const rows = new Map<string, T>(); // keeps what did not change identical
    let isOver = false;
    const stop = onSnapshot(
      query(base, ...bounds),
      { includeMetadataChanges: true },
      (snapshot) => {
        if (isOver) return;
        for (const { doc } of snapshot.docChanges()) rows.set(doc.id, read(doc));
        freshness.report(listener, snapshot.metadata.fromCache);
        // A cache holds what other lists asked for: that is no answer.
        if (snapshot.metadata.fromCache && (!one.isLoaded || snapshot.empty)) return;
        this.#take(one, snapshot, rows);
      },
      ({ code }) => {
        if (isOver) return;
        freshness.forget(listener);
        this.#held = { ...this.#held, code };
        this.#watchers.forEach((watcher) => watcher());
      },
    );
    one.stop = (end) => {
      isOver = true;
      end(stop);
      freshness.forget(listener);
    };
  }

  #take(one: Page<T>, snapshot: QuerySnapshot, rows: Map<string, T>) {
    Object.assign(one, { docs: snapshot.docs, rows, isLoaded: true });
    this.#keepBounds(one);
    this.#tell();
  }

  /** Where rows were pushed down, the page reaches as far as before; one that grew becomes two. */
  #keepBounds(one: Page<T>) {
    const at = this.#pages.indexOf(one);
    const next = this.#pages[at + 1];
    const last = one.docs.at(-1);
    if (!next?.after || !last) return;
    if (!one.until && one.docs.length >= PAGE && this.#paged.isBefore(last, next.after)) {
      one.until = next.after;
      this.#listen(one);
    } else if (one.until && one.docs.length > 2 * PAGE) {
      const middle = one.docs[PAGE - 1] ?? last;
      const rest = { ...page<T>(middle, one.until), isLoaded: true, rows: one.rows };
      rest.docs = one.docs.slice(PAGE);
      one.until = middle;
      one.docs = one.docs.slice(0, PAGE);
      this.#pages.splice(at + 1, 0, rest);
      this.#listen(one);
    }
  }

  #tell() {
    const last = this.#pages.at(-1);
    const isLoadingMore = this.#pages.length > 1 && !last?.isLoaded;
    this.#held = {
      rows: this.#pages[0]?.isLoaded ? joined(this.#pages) : null,
      hasMore: isLoadingMore || (last?.docs.length ?? 0) >= PAGE,
      isLoadingMore,
      code: null,
    };
    this.#watchers.forEach((watcher) => watcher());
  }
}
