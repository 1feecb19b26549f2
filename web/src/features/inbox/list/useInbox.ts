import { useMemo, useState } from "react";
import { readConversation } from "@/lib/firebase/read";
import { useLivePages } from "@/lib/live/useLivePages";
import { useSession } from "@/lib/session";
import { useNow } from "@/lib/time/useNow";
import type { Row } from "../rows";
import { asksOf, belongs } from "../views/asks";
import { isBefore, queryOf } from "../views/queries";
import type { Sort, View } from "../views/views";

/** The live list of a view. */
export function useInbox(view: View, sort: Sort) {
  const session = useSession();
  const now = useNow();
  const since = useOpenedAt(`${view} ${sort}`, now);
  const paged = useMemo(() => {
    const asks = asksOf(view, sort, { uid: session.uid, now: since });
    return {
      base: queryOf(asks, session),
      read: readConversation,
      isBefore: isBefore.bind(null, asks.order),
    };
  }, [view, sort, session, since]);
  const pages = useLivePages<Row>(paged);
  const rows = useMemo(
    () => pages.rows?.filter((row) => belongs(view, sort, row, now)) ?? null,
    [pages.rows, view, sort, now],
  );
  const isCut = view === "windowClosing" && rows?.at(-1) !== pages.rows?.at(-1);
  return { ...pages, rows, hasMore: pages.hasMore && !isCut };
}

/** When this list was opened: windows that were closed by then are not asked for. */
function useOpenedAt(list: string, now: number): number {
  const [opened, setOpened] = useState({ list, at: now });
  if (opened.list === list) return opened.at;
  setOpened({ list, at: now });
  return now;
}

export type Inbox = ReturnType<typeof useInbox>;
