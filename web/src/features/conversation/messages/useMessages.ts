import type { DocumentSnapshot } from "firebase/firestore";
import { useMemo } from "react";
import type { Message } from "@/lib/documents";
import { readMessage, type Identified } from "@/lib/firebase/read";
import type { Live } from "@/lib/live/useLive";
import { useLivePages } from "@/lib/live/useLivePages";
import { newestFirst } from "./newest";

const sentAt = (snapshot: DocumentSnapshot) => (snapshot.get("at") as Message["at"]).valueOf();

/** The newest messages of a conversation, live; `loadMore` reaches further back, page by page. */
export function useMessages(conversationId: string) {
  const paged = useMemo(
    () => ({
      base: newestFirst(conversationId),
      read: readMessage,
      isBefore: (a: DocumentSnapshot, b: DocumentSnapshot) => sentAt(a) > sentAt(b),
    }),
    [conversationId],
  );
  const { rows, code, ...pages } = useLivePages<Identified<Message>>(paged);
  const live = useMemo((): Live<readonly Identified<Message>[]> => {
    if (code !== null) return { status: "error", code };
    return rows ? { status: "ready", data: rows } : { status: "loading" };
  }, [rows, code]);
  return { ...pages, live };
}
