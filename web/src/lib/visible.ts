import { where, type QueryConstraint } from "firebase/firestore";
import { CONVERSATION } from "@/lib/defaults";
import { seesAll, type Session } from "@/lib/session";

/**
 * What every query for conversations begins with. Who sees their own and the unassigned ones has to
 * ask for no more: the rules refuse a query that might find others. A query for one `assignee` alone
 * that is theirs to see needs no more than that.
 */
export function visible(session: Session, assignee?: string): QueryConstraint[] {
  const theirs = [session.uid, CONVERSATION.assigneeId];
  if (seesAll(session) || (assignee !== undefined && theirs.includes(assignee))) return [];
  return [where("assigneeId", "in", theirs)];
}
