import { onSnapshot, type DocumentSnapshot, type Query } from "firebase/firestore";
import { useMemo } from "react";
import { useLive, type Listener } from "./useLive";

/** All that a query finds; it has to be one whose answer is small. `subject` names what is asked. */
export function useLiveQuery<T>(
  subject: string,
  asked: Query | null,
  read: (snapshot: DocumentSnapshot) => T,
) {
  const subscribe = useMemo(
    () =>
      asked &&
      ((listener: Listener<T[]>) =>
        onSnapshot(
          asked,
          { includeMetadataChanges: true },
          ({ docs, empty, metadata: { fromCache } }) => {
            // An empty cache does not prove that there is nothing.
            if (fromCache && empty) listener.unconfirmed();
            else listener.next(docs.map(read), fromCache);
          },
          listener.error,
        )),
    [asked, read],
  );
  return useLive(subject, subscribe);
}
