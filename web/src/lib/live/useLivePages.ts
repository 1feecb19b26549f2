import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { LivePages, type Paged } from "./LivePages";

/** A long list by pages, anew for each `paged`. */
export function useLivePages<T extends { id: string }>(paged: Paged<T>) {
  const [attempt, setAttempt] = useState(0);
  const pages = useMemo(() => new LivePages<T>(paged), [paged]);
  useEffect(() => pages.start(), [pages, attempt]);
  const held = useSyncExternalStore(pages.subscribe, pages.held);
  const retry = useCallback(() => setAttempt((now) => now + 1), []);
  return { ...held, show: pages.show, loadMore: pages.loadMore, retry };
}
