import type { Query } from "firebase/firestore";
import { useCallback, useEffect, useRef, useState } from "react";
import { ColumnFeed, type FeedState } from "./ColumnFeed";
import { listenToPages } from "./listenToPages";

export type ColumnLive =
  { status: "loading" } | { status: "error"; code: string } | ({ status: "ready" } & FeedState);

const LOADING = { status: "loading" } as const;

/** The live rows of a column as long as it is looked at; what was seen last stays on the screen. */
export function useColumn(column: Query, isListening: boolean) {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<{ column: Query; live: ColumnLive }>({ column, live: LOADING });
  const feed = useRef<ColumnFeed>(null);

  useEffect(() => {
    if (!isListening) return;
    const hold = (live: ColumnLive) => setHeld({ column, live });
    const listen = listenToPages(column, (code) => hold({ status: "error", code }));
    const mine = new ColumnFeed(listen, (state) => hold({ status: "ready", ...state }));
    feed.current = mine;
    return () => mine.stop();
  }, [column, isListening, attempt]);

  const loadMore = useCallback(() => feed.current?.more(), []);
  const retry = useCallback(() => {
    setHeld((now) => ({ ...now, live: LOADING }));
    setAttempt((now) => now + 1);
  }, []);
  return { live: held.column === column ? held.live : LOADING, loadMore, retry };
}
