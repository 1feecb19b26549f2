import { useMemo, useState } from "react";
import { readConversation } from "@/lib/firebase/read";
import { useLivePages } from "@/lib/live/useLivePages";
import { useSession } from "@/lib/session";
import type { Row } from "../rows";
import type { Asks } from "../views/asks";
import { isBefore, queryOf } from "../views/queries";

const NOBODY: readonly Row[] = [];

/** Page by page. While another answer is on its way, the last one is still looked through. */
export function useFound(asks: Asks | null) {
  const session = useSession();
  const paged = useMemo(
    () =>
      asks && {
        base: queryOf(asks, session),
        read: readConversation,
        isBefore: isBefore.bind(null, asks.order),
      },
    [asks, session],
  );
  const pages = useLivePages<Row>(paged);
  const [last, setLast] = useState(NOBODY);
  const rows = asks ? (pages.rows ?? last) : NOBODY;
  if (rows !== last) setLast(rows);
  const { hasMore, isLoadingMore, loadMore, code, retry } = pages;
  const isLoading = asks !== null && code === null && (pages.rows === null || isLoadingMore);
  return { rows, looked: pages.rows?.length ?? 0, hasMore, isLoading, loadMore, code, retry };
}
