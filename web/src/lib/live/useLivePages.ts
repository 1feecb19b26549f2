import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { LivePages, type Paged, type Pages } from "./LivePages";

const NOTHING: Pages<never> = { rows: null, hasMore: false, isLoadingMore: false, code: null };
const nothing = () => NOTHING;
const ignore = () => undefined;
const unwatched = () => ignore;

/** A long list by pages, anew for each `paged`; nothing for null. */
export function useLivePages<T extends { id: string }>(paged: Paged<T> | null) {
  const [attempt, setAttempt] = useState(0);
  const pages = useMemo(() => paged && new LivePages<T>(paged), [paged]);
  useEffect(() => pages?.start(), [pages, attempt]);
  const held = useSyncExternalStore<Pages<T>>(
    pages?.subscribe ?? unwatched,
    pages?.held ?? nothing,
  );
  const retry = useCallback(() => setAttempt((now) => now + 1), []);
  return { ...held, show: pages?.show ?? ignore, loadMore: pages?.loadMore ?? ignore, retry };
}
