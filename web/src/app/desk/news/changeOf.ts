import type { Row } from "@/features/inbox/rows";

const TOP = 10;

/**
 * Null until the rows are there; then another text whenever how many concern one may be another:
 * one of the newest has changed.
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
