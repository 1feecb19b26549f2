import type { Row } from "../rows";

const TOP = 10;

/**
 * Null until the list is there; then another text whenever the numbers of the views may be others:
 * the top of the list has changed.
 */
export function changeOf(rows: readonly Row[] | null): string | null {
  if (!rows) return null;
  return rows
    .slice(0, TOP)
    .map(({ id, lastMessage, unread, needsReply, assigneeId, stage, tags, flags }) =>
      [id, lastMessage.id, unread > 0, needsReply, assigneeId, stage, tags, flags].join(),
    )
    .join(";");
}
