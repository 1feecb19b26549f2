import {
  collection,
  documentId,
  limit,
  orderBy,
  query,
  startAfter,
  where,
  type Query,
} from "firebase/firestore";
import { firestore } from "@/lib/firebase/firestore";
import type { Session } from "@/lib/session";
import type { Row, Stage } from "@/lib/triage/rows";
import { visible } from "@/lib/visible";
import type { Filters } from "../filters/filters";
import { clausesOf, NEWEST_FIRST } from "../queries";

/** Whom a column shows, for what the session may see. */
export function columnQuery(session: Session, stage: Stage, filters: Filters): Query {
  return query(
    collection(firestore, "conversations"),
    ...visible(session, filters.assignee || undefined),
    ...clausesOf(stage, filters).map((clause) => where(...clause)),
  );
}

/** The newest `count` of a column below `after`. */
export function pageQuery(column: Query, after: Row | null, count: number): Query {
  return query(
    column,
    orderBy(NEWEST_FIRST, "desc"),
    orderBy(documentId(), "desc"),
    ...(after ? [startAfter(after.lastMessage.at, after.id)] : []),
    limit(count),
  );
}
