import { limit, onSnapshot, query, type DocumentSnapshot, type Query } from "firebase/firestore";
import { useCallback, useMemo, useRef, useState } from "react";
import { useLive, type Listener } from "./useLive";

export const PAGE = 50;

/** A query whose limit grows page by page. `subject` names what is listed. */
export function useLiveList<T>(
  subject: string,
  base: Query,
  read: (snapshot: DocumentSnapshot) => T,
) {
  const [wanted, setWanted] = useState({ subject, count: PAGE });
  const count = wanted.subject === subject ? wanted.count : PAGE;
  const held = useRef({ subject, size: 0 });

  const subscribe = useMemo(
    () => (listener: Listener<T[]>) => {
      const rows = new Map<string, T>(); // keeps what did not change identical
      return onSnapshot(
        query(base, limit(count)),
        { includeMetadataChanges: true },
        (snapshot) => {
          for (const { doc } of snapshot.docChanges()) rows.set(doc.id, read(doc));
          const { fromCache } = snapshot.metadata;
          const shown = held.current.subject === subject ? held.current.size : 0;
          // A cache that holds less than is shown proves nothing: wait for the server.
          if (fromCache && (snapshot.empty || snapshot.size < shown)) {
            listener.unconfirmed();
            return;
          }
          held.current = { subject, size: snapshot.size };
          listener.next(
            snapshot.docs.map((doc) => rows.get(doc.id) ?? read(doc)),
            fromCache,
          );
        },
        listener.error,
      );
    },
    [subject, base, count, read],
  );

  const { live, isSettled, retry } = useLive(subject, subscribe);
  const isLoadingMore = live.status === "ready" && !isSettled;
  const hasMore = live.status === "ready" && live.data.length >= count - (isLoadingMore ? PAGE : 0);
  const loadMore = useCallback(() => setWanted({ subject, count: count + PAGE }), [subject, count]);
  return { live, hasMore, isLoadingMore, loadMore, retry };
}
