import { useState } from "react";
import type { Filter } from "./filters";
import type { Inbox } from "./useInbox";

export type Counts = Partial<Record<Filter, string>>;

/**
 * How many rows wait, counted over what is loaded, so that it costs no reads: "3+" when there may be
 * more. A filter's list knows only its own number; the other keeps what was last seen.
 */
export function useTriageCounts(filter: Filter, inbox: Inbox): Counts {
  const [last, setLast] = useState<Counts>({});
  const seen = inbox.rows ? { ...last, ...countsOf(filter, inbox) } : last;
  if (seen.needsReply !== last.needsReply || seen.unread !== last.unread) setLast(seen);
  return seen;
}

function countsOf(filter: Filter, { rows, hasMore }: Inbox): Counts {
  const needsReply = words(rows?.filter((row) => row.needsReply).length ?? 0, hasMore);
  const unread = words(rows?.filter((row) => row.unread > 0).length ?? 0, hasMore);
  return {
    ...(filter !== "unread" && { needsReply }),
    ...(filter !== "needsReply" && { unread }),
  };
}

function words(count: number, hasMore: boolean): string {
  if (count === 0) return "";
  return hasMore ? `${count}+` : String(count);
}
