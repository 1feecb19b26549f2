import { PAGE } from "../queries";
import type { Row } from "@/lib/triage/rows";
import { newestFirst } from "../stages";

export interface FeedState {
  rows: Row[];
  hasMore: boolean;
  isLoadingMore: boolean;
  pages: number;
}

/** Listens to the newest `count` rows below `after`. */
export type ListenToPage = (
  after: Row | null,
  count: number,
  next: (rows: Row[]) => void,
) => () => void;

interface Page {
  after: Row | null;
  count: number;
  rows: Row[] | null;
  stop: () => void;
}

/**
 * A column, page by page, each page live. A page begins where the one above ended when it was asked
 * for, so that no row is read twice; what newer rows push out of a page, the page grows for.
 */
export class ColumnFeed {
  readonly #listen: ListenToPage;
  readonly #tell: (state: FeedState) => void;
  #pages: Page[] = [];

  constructor(listen: ListenToPage, tell: (state: FeedState) => void) {
    this.#listen = listen;
    this.#tell = tell;
    this.#open(null);
  }

  more() {
    const last = this.#pages.at(-1)?.rows?.at(-1);
    if (!last || !this.#state().hasMore || this.#state().isLoadingMore) return;
    this.#open(last);
    this.#tellState();
  }

  stop() {
    this.#pages.forEach((page) => page.stop());
    this.#pages = [];
  }

  #open(after: Row | null) {
    const page: Page = { after, count: PAGE, rows: null, stop: () => undefined };
    this.#pages.push(page);
    this.#follow(page);
  }

  #follow(page: Page) {
    page.stop();
    page.stop = this.#listen(page.after, page.count, (rows) => {
      if (!this.#pages.includes(page)) return;
      page.rows = rows;
      if (this.#leavesGap(page)) {
        page.count += PAGE;
        this.#follow(page);
      }
      this.#tellState();
    });
  }

  /** Whether rows that lay between this page and the next are in neither any more. */
  #leavesGap(page: Page): boolean {
    const next = this.#pages[this.#pages.indexOf(page) + 1];
    const last = page.rows?.at(-1);
    if (!next?.after || !last || (page.rows?.length ?? 0) < page.count) return false;
    return newestFirst(last, next.after) < 0;
  }

  #tellState() {
    if (this.#pages[0]?.rows) this.#tell(this.#state());
  }

  #state(): FeedState {
    const byId = new Map(this.#pages.flatMap(({ rows }) => rows ?? []).map((row) => [row.id, row]));
    const last = this.#pages.at(-1);
    return {
      rows: [...byId.values()].sort(newestFirst),
      hasMore: last?.rows ? last.rows.length >= last.count : true,
      isLoadingMore: last?.rows === null,
      pages: this.#pages.length,
    };
  }
}
