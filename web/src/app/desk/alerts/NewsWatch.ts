import { CONVERSATION } from "@/lib/defaults";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

type Row = Identified<Conversation>;

/**
 * Finds the messages that concern `uid` and have come in since it last looked. What there is at
 * first, and what only moves up from below, is no news.
 */
export class NewsWatch {
  readonly #uid: string;
  #known: Map<string, Row> | null = null;
  #newest = 0;

  constructor(uid: string) {
    this.#uid = uid;
  }

  look(rows: readonly Row[]): Row[] {
    const isNews = (row: Row) => this.#isNew(row) && concerns(row, this.#uid);
    const news = this.#known ? rows.filter(isNews) : [];
    this.#known ??= new Map();
    for (const row of rows) {
      this.#known.set(row.id, row);
      this.#newest = Math.max(this.#newest, row.lastMessage.at.toMillis());
    }
    return news;
  }

  #isNew({ id, lastMessage }: Row): boolean {
    const before = this.#known?.get(id);
    if (lastMessage.direction !== "in" || before?.lastMessage.id === lastMessage.id) return false;
    return before !== undefined || lastMessage.at.toMillis() > this.#newest;
  }
}

/** Theirs to answer: it is assigned to them, or to nobody while it waits. */
function concerns({ assigneeId, needsReply }: Row, uid: string): boolean {
  return assigneeId === uid || (assigneeId === CONVERSATION.assigneeId && needsReply);
}
