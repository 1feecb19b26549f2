import type { Row } from "../rows";

const TOP = 10;

/** Another text whenever the numbers of the views may be others: the top of the list has changed. */
export function changeOf(rows: readonly Row[] | null): string {
  const top = rows?.slice(0, TOP) ?? [];
  return top
    .map(({ id, lastMessage, unread, needsReply, assigneeId, stage, tags, flags }) =>
      [id, lastMessage.id, unread > 0, needsReply, assigneeId, stage, tags, flags].join(),
    )
    .join(";");
}
