import { collection, orderBy, query } from "firebase/firestore";
import { useMemo } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { readMessage } from "@/lib/firebase/read";
import { useLiveList } from "@/lib/live/useLiveList";

/** The newest messages of a conversation, live; `loadMore` reaches further back. */
export function useMessages(conversationId: string) {
  const newestFirst = useMemo(
    () =>
      query(
        collection(firestore, "conversations", conversationId, "messages"),
        orderBy("at", "desc"),
      ),
    [conversationId],
  );
  return useLiveList(`messages of ${conversationId}`, newestFirst, readMessage);
}
