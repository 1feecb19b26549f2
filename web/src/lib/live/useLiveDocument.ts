import { doc, onSnapshot, type DocumentSnapshot } from "firebase/firestore";
import { useMemo } from "react";
import { firestore } from "@/lib/firebase/firestore";
import { useLive, type Listener } from "./useLive";

/** One document; null when there is none. `path` null listens to nothing. */
export function useLiveDocument<T>(path: string | null, read: (snapshot: DocumentSnapshot) => T) {
  const subscribe = useMemo(
    () =>
      path === null
        ? null
        : (listener: Listener<T | null>) =>
            onSnapshot(
              doc(firestore, path),
              { includeMetadataChanges: true },
              (snapshot) => {
                const { fromCache } = snapshot.metadata;
                // A cache that lacks a document does not prove that there is none.
                if (fromCache && !snapshot.exists()) listener.unconfirmed();
                else listener.next(snapshot.exists() ? read(snapshot) : null, fromCache);
              },
              listener.error,
            ),
    [path, read],
  );
  return useLive(path ?? "", subscribe);
}
