import { collection, limit, orderBy, query } from "firebase/firestore";
import { useMemo, useSyncExternalStore } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readPresence } from "@/lib/firebase/read";
import { useLiveQuery } from "@/lib/live/useLiveQuery";
import { useSession } from "@/lib/session";
import { othersAt, type Other } from "./others";
import { serverClock } from "./serverClock";

/** More would be a crowd; so what is read when a conversation is opened is bounded. */
const MOST = 10;

const nobodyWatches = () => () => undefined;
const noTime = () => null;

/** The colleagues who have it open, live; nobody until the server's time is known. */
export function useOthers(conversation: string): readonly Other[] {
  const { uid } = useSession();
  const newest = useMemo(
    () =>
      query(
        collection(firestore, "conversations", conversation, "presence"),
        orderBy("at", "desc"),
        limit(MOST),
      ),
    [conversation],
  );
  const { live } = useLiveQuery(`presence in ${conversation}`, newest, readPresence);
  const entries = live.status === "ready" ? live.data : [];
  const isAlone = entries.every((one) => one.id === uid);
  // Nothing ticks as long as there is nobody whose time could run out.
  const now = useSyncExternalStore(
    isAlone ? nobodyWatches : serverClock.subscribe,
    isAlone ? noTime : serverClock.now,
  );
  const key = JSON.stringify(now === null ? [] : othersAt(now, entries, uid));
  return useMemo(() => JSON.parse(key) as Other[], [key]);
}
