import { where, type QueryConstraint } from "firebase/firestore";
import { CONVERSATION } from "@/lib/defaults";
import { seesAll, type Session } from "@/lib/session";

/**
 * What every query for conversations begins with. Who sees their own and the unassigned ones has to
 * ask for no more: the rules refuse a query that might find others.
 */
export function visible(session: Session): QueryConstraint[] {
  if (seesAll(session)) return [];
  return [where("assigneeId", "in", [session.uid, CONVERSATION.assigneeId])];
}
