import { collection, limit, orderBy, query, where } from "firebase/firestore";
import { useMemo } from "react";
import { CONVERSATION } from "@/lib/defaults";
import { firestore } from "@/lib/firebase/firestore";
import { readConversation } from "@/lib/firebase/read";
import { useLiveQuery } from "@/lib/live/useLiveQuery";
import { useSession } from "@/lib/session";

/** More than arrive between two looks. */
const NEWEST = 10;

/** The newest conversations that may concern one, live on every screen: one's own and nobody's. */
export function useNews() {
  const { uid } = useSession();
  const newest = useMemo(
    () =>
      query(
        collection(firestore, "conversations"),
        where("assigneeId", "in", [uid, CONVERSATION.assigneeId]),
        where("status", "==", "open"),
        where("snoozedUntil", "==", null),
        orderBy("lastMessage.at", "desc"),
        limit(NEWEST),
      ),
    [uid],
  );
  const { live } = useLiveQuery(`news for ${uid}`, newest, readConversation);
  return live.status === "ready" ? live.data : null;
}
