import { useEffect, useEffectEvent } from "react";
import { useLocation } from "react-router";
import { run } from "@/lib/api/run";
import type { Notice } from "@/lib/notices/notice";
import { MINE } from "@/lib/notices/placeOf";
import { unreadNotices } from "@/lib/notices/unread";

/** Who goes to all that is theirs has seen that many were given to them, whichever way they went. */
export function useMineSeen(notices: readonly Notice[] | null) {
  const { pathname, search } = useLocation();
  const isThere = pathname === MINE.pathname && new URLSearchParams(search).get("view") === "mine";
  const see = useEffectEvent(() => {
    const unread = unreadNotices(notices ?? []).filter(({ kind }) => kind === "assignedMany");
    const ids = unread.map(({ id }) => id);
    // One that fails is still unread, and the bell says so.
    if (ids.length > 0) run("markNoticesRead", {}, { ids }).catch(() => undefined);
  });
  // What comes while they are there is still to be told.
  useEffect(() => {
    if (isThere) see();
  }, [isThere]);
}
