import { collection, orderBy, query, where, type Query } from "firebase/firestore";
import { firestore } from "@/lib/firebase/firestore";
import type { ActivityFilters } from "../filters/useFilters";

/** In place of a command: all of them, reading too. */
export const ALL = "all";

/** Whether it is told of: that something was read says little, and is most of what happens. */
export const isTold = (asked: string, command: string) => asked !== "" || command !== "markRead";

/** What was done, the newest first. Firestore joins the index of each filter that is set. */
export function entriesQuery({ by, command, conversation, from, to }: ActivityFilters): Query {
  const only = command === ALL ? "" : command;
  return query(
    collection(firestore, "audit"),
    ...(by ? [where("by", "==", by)] : []),
    ...(only ? [where("command", "==", only)] : []),
    ...(conversation ? [where("conversationId", "==", conversation)] : []),
    ...(from ? [where("at", ">=", dayOf(from, 0))] : []),
    ...(to ? [where("at", "<", dayOf(to, 1))] : []),
    orderBy("at", "desc"),
  );
}

/** Where a day begins for who reads, or `later` days after it. */
function dayOf(day: string, later: number): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later);
}
