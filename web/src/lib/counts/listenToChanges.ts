import {
  collection,
  limit,
  onSnapshot,
  orderBy,
  query,
  where,
  type Query,
  type QuerySnapshot,
} from "firebase/firestore";
import { firestore } from "@/lib/firebase/firestore";
import { seesAll, type Session } from "@/lib/session";
import { assigneesSeen } from "@/lib/visible";

/** The row that changed last. Who sees their own are told of those that leave them apart. */
function questions(session: Session): readonly Query[] {
  const rows = collection(firestore, "conversations");
  if (seesAll(session)) return [query(rows, orderBy("updatedAt", "desc"), limit(1))];
  const seen = assigneesSeen(session);
  return [
    query(
      collection(firestore, "conversations"),
      where("assigneeId", "in", seen),
      orderBy("updatedAt", "desc"),
      limit(1),
    ),
    query(
      collection(firestore, "departures"),
      where("previous", "in", seen),
      orderBy("at", "desc"),
      limit(1),
    ),
  ];
}

/** Calls `tell` for each newest document but the first, as the server has it. */
function follow(asked: Query, tell: () => void): () => void {
  let last: string | null = null;
  const take = ({ docs, metadata }: QuerySnapshot) => {
    if (metadata.fromCache) return; // the newest of what is loaded is not the newest
    const newest = docs.map((one) => `${one.id} ${String(one.get("updatedAt") ?? "")}`).join();
    if (last !== null && last !== newest) tell();
    last = newest;
  };
  // Whatever it fails of, who counts does so each minute.
  return onSnapshot(asked, { includeMetadataChanges: true }, take, () => undefined);
}

/**
 * Calls `tell` whenever a conversation that they see, or saw, has changed in any way, as long as the
 * page is looked at, and when it is looked at again. All that listen share one listener of
 * Firestore's: one document is read for each change.
 */
export function listenToChanges(session: Session, tell: () => void): () => void {
  let stops: (() => void)[] = [];
  const stop = () => stops.splice(0).forEach((one) => one());
  const listen = () => {
    stop();
    if (document.visibilityState === "hidden") return;
    stops = questions(session).map((asked) => follow(asked, tell));
  };
  const look = () => {
    listen();
    if (stops.length > 0) tell();
  };
  listen();
  document.addEventListener("visibilitychange", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    stop();
  };
}
