import { useEffect, useMemo } from "react";
import { useSession } from "@/lib/session";
import { useNow } from "@/lib/time/useNow";
import { useBoard } from "../BoardContext";
import { isSifted } from "../filters/filters";
import { fits } from "../filters/sifted";
import type { Stage } from "@/lib/triage/rows";
import { newestFirst } from "../stages";
import { columnQuery } from "./columnQuery";
import { useColumn } from "./useColumn";
import { moved } from "./useMoves";

const ENOUGH = 20;
const MOST_PAGES = 5;

/**
 * The people of one column that fit the filters. What Firestore cannot ask for is looked for in
 * what it found, page by page until there are enough, within bounds.
 */
export function useShown(stage: Stage, isLooked: boolean) {
  const session = useSession();
  const { filters, moves, settle, onChange } = useBoard();
  const query = useMemo(() => columnQuery(session, stage, filters), [session, stage, filters]);
  const { live, loadMore, retry } = useColumn(query, isLooked);
  const now = useNow();
  const loaded = live.status === "ready" ? live.rows : null;

  const rows = useMemo(
    () =>
      loaded &&
      moved(loaded, stage, moves)
        .filter((row) => fits(row, filters, now))
        .sort(newestFirst),
    [loaded, stage, moves, filters, now],
  );

  const found = rows?.length ?? 0;
  const isWanting =
    live.status === "ready" &&
    isSifted(filters) &&
    live.hasMore &&
    !live.isLoadingMore &&
    live.pages < MOST_PAGES &&
    found < ENOUGH;
  useEffect(() => {
    if (isWanting) loadMore();
  }, [isWanting, loadMore]);

  useEffect(() => {
    for (const { id } of loaded ?? []) if (moves.get(id)?.to === stage) settle(id, stage);
  }, [loaded, moves, stage, settle]);

  const who = loaded?.map(({ id }) => id).join();
  useEffect(() => {
    if (who !== undefined) onChange();
  }, [who, onChange]);

  return { live, rows, loadMore, retry, isSearching: isWanting };
}
