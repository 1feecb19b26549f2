import { onSnapshot, type Query } from "firebase/firestore";
import { readConversation } from "@/lib/firebase/read";
import { freshness } from "@/lib/live/freshness";
import { pageQuery } from "./columnQuery";
import type { Row } from "@/lib/triage/rows";
import type { ListenToPage } from "./ColumnFeed";

/** The pages of a column in Firestore; what one of them fails with ends them all. */
export function listenToPages(column: Query, fail: (code: string) => void): ListenToPage {
  return (after, count, next) => {
    const listener = Symbol("column");
    const rows = new Map<string, Row>(); // keeps what did not change identical
    const stop = onSnapshot(
      pageQuery(column, after, count),
      { includeMetadataChanges: true },
      (snapshot) => {
        const { fromCache } = snapshot.metadata;
        for (const { doc } of snapshot.docChanges()) rows.set(doc.id, readConversation(doc));
        freshness.report(listener, fromCache);
        // A cache that was never filled proves nothing: wait for the server.
        if (fromCache && snapshot.size < count) return;
        next(snapshot.docs.map((doc) => rows.get(doc.id) ?? readConversation(doc)));
      },
      ({ code }) => {
        freshness.forget(listener);
        fail(code);
      },
    );
    return () => {
      stop();
      freshness.forget(listener);
    };
  };
}
