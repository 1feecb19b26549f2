import type { Row } from "./rows";

// Marked as unread on purpose, with the message that was the newest then.
const kept = new Map<string, string>();

/** A conversation that was marked as unread while it is open is not read by being looked at. */
export const keptUnread = {
  keep: ({ id, lastMessage }: Row) => void kept.set(id, lastMessage.id),
  release: (id: string) => void kept.delete(id),
  has: ({ id, lastMessage }: Row) => kept.get(id) === lastMessage.id,
};
