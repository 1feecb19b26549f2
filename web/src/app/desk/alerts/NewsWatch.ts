import { CONVERSATION } from "@/lib/defaults";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

type Row = Identified<Conversation>;

/**
 * Finds what has come in since it last looked at a list. What a list begins with, and what is loaded
 * at its end, is no news.
 */
export class NewsWatch {
  #list = "";
  #known = new Map<string, string>();
  #newest = 0;

  look(list: string, rows: readonly Row[]): Row[] {
    const isFirst = list !== this.#list;
    const news = isFirst ? [] : rows.filter((row) => this.#isNew(row));
    this.#list = list;
    for (const { id, lastMessage } of rows) {
      this.#known.set(id, lastMessage.id);
      this.#newest = Math.max(this.#newest, lastMessage.at.toMillis());
    }
    return news;
  }

  #isNew({ id, lastMessage }: Row): boolean {
    const known = this.#known.get(id);
    if (lastMessage.direction !== "in" || known === lastMessage.id) return false;
    return known !== undefined || lastMessage.at.toMillis() > this.#newest;
  }
}

/** Theirs to answer: it is assigned to them, or to nobody while it waits. */
export function concerns({ assigneeId, needsReply }: Row, uid: string): boolean {
  return assigneeId === uid || (assigneeId === CONVERSATION.assigneeId && needsReply);
}
