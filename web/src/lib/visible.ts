import { where, type QueryConstraint } from "firebase/firestore";
import { CONVERSATION } from "@/lib/defaults";
import type { Conversation } from "@/lib/documents";
import { seesAll, type Session } from "@/lib/session";

export type Viewer = Pick<Session, "uid" | "role" | "sees">;

/** Whether they may see it, as firestore.rules has it: a listener may be slower than what it shows. */
export function isVisible({ assigneeId }: Pick<Conversation, "assigneeId">, viewer: Viewer) {
  return seesAll(viewer) || assigneesSeen(viewer).includes(assigneeId);
}

/** Whose conversations they see who see their own. */
export const assigneesSeen = ({ uid }: Pick<Session, "uid">) => [uid, CONVERSATION.assigneeId];

/**
 * What every query for conversations begins with. Who sees their own and the unassigned ones has to
 * ask for no more: the rules refuse a query that might find others. A query for one `assignee` alone
 * that is theirs to see needs no more than that.
 */
export function visible(viewer: Viewer, assignee?: string): QueryConstraint[] {
  const isAskedAlone = assignee !== undefined && isVisible({ assigneeId: assignee }, viewer);
  if (seesAll(viewer) || isAskedAlone) return [];
  return [where("assigneeId", "in", assigneesSeen(viewer))];
}
