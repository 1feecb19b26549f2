import { CONVERSATION } from "@/lib/defaults";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

type Row = Identified<Conversation>;

export interface RowNews {
  what: "message" | "assigned";
  row: Row;
}

/**
 * Finds what has come in since it last looked, and what was given to `uid`. What there is at first,
 * and what only moves up from below, is no news.
 */
export class NewsWatch {
  readonly #uid: string;
  #known: Map<string, Row> | null = null;
  #newest = 0;

  constructor(uid: string) {
    this.#uid = uid;
  }

  look(rows: readonly Row[]): RowNews[] {
    const news = this.#known ? rows.flatMap((row) => this.#newsOf(row)) : [];
    this.#known ??= new Map();
    for (const row of rows) {
      this.#known.set(row.id, row);
      this.#newest = Math.max(this.#newest, row.lastMessage.at.toMillis());
    }
    return news;
  }

  #newsOf(row: Row): RowNews[] {
    const before = this.#known?.get(row.id);
    if (this.#isNew(row, before)) return concerns(row, this.#uid) ? [{ what: "message", row }] : [];
    const isGiven = before && before.assigneeId !== this.#uid && row.assigneeId === this.#uid;
    return isGiven ? [{ what: "assigned", row }] : [];
  }

  #isNew({ lastMessage }: Row, before: Row | undefined): boolean {
    if (lastMessage.direction !== "in" || before?.lastMessage.id === lastMessage.id) return false;
    return before !== undefined || lastMessage.at.toMillis() > this.#newest;
  }
}

/** Theirs to answer: it is assigned to them, or to nobody while it waits. */
function concerns({ assigneeId, needsReply }: Row, uid: string): boolean {
  return assigneeId === uid || (assigneeId === CONVERSATION.assigneeId && needsReply);
}
