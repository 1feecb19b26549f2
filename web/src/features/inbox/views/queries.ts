import {
  collection,
  orderBy,
  query,
  where,
  type DocumentSnapshot,
  type Query,
} from "firebase/firestore";
import { firestore } from "@/lib/firebase/firestore";
import { visible, type Viewer } from "@/lib/visible";
import type { Asks, Order } from "./asks";

const conversations = collection(firestore, "conversations");

export function queryOf(asks: Asks, viewer: Viewer): Query {
  const assignee = asks.where.find(([field]) => field === "assigneeId")?.[2];
  return query(
    conversations,
    ...visible(viewer, typeof assignee === "string" ? assignee : undefined),
    ...asks.where.map(([field, operator, value]) => where(field, operator, value)),
    ...asks.order.map(([field, direction]) => orderBy(field, direction)),
  );
}

/** Whether `a` comes before `b` in this order. */
export function isBefore(order: readonly Order[], a: DocumentSnapshot, b: DocumentSnapshot) {
  for (const [field, direction] of order) {
    // Numbers and timestamps: both can be compared.
    const [x, y] = [a.get(field) as number, b.get(field) as number];
    if (x < y) return direction === "asc";
    if (x > y) return direction === "desc";
  }
  return false;
}
