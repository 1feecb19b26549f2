import { useMemo } from "react";
import { readConversation } from "@/lib/firebase/read";
import { useLiveList } from "@/lib/live/useLiveList";
import { useNow } from "@/lib/time/useNow";
import { QUERIES, type Filter } from "./filters";
import { byUrgency, type Row } from "./rows";

/** The live list behind one filter. */
export function useInbox(filter: Filter) {
  const list = useLiveList(filter, QUERIES[filter], readConversation);
  const now = useNow();
  const held = list.live.status === "ready" ? list.live.data : null;
  const rows = useMemo<Row[] | null>(
    () => (held && filter === "needsReply" ? byUrgency(held, now) : held),
    [held, filter, now],
  );
  return { ...list, rows };
}

export type Inbox = ReturnType<typeof useInbox>;
