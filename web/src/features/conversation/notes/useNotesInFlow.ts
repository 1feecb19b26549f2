import { useEffect, useMemo } from "react";
import { useLocation } from "react-router";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { wantedNote } from "@/lib/notes/noteAddress";
import { useNotes } from "@/lib/notes/useNotes";
import type { ChatMessage } from "../messages/timeline";
import type { Flow } from "./FlowContext";
import { useNoticesRead } from "./useNoticesRead";

interface Pages {
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
}

/**
 * The notes as far back as the messages are loaded: one among messages that are not there would
 * stand at the wrong place. Where the address asks for one, it reaches back until it is there.
 */
export function useNotesInFlow(
  conversation: Identified<Conversation>,
  messages: readonly ChatMessage[] | null,
  pages: Pages,
): Flow {
  const { live, ...older } = useNotes(conversation);
  const wanted = wantedNote(useLocation().hash);
  const loaded = live.status === "ready" ? live.data : null;
  const from = pages.hasMore ? (messages?.[0]?.at.toMillis() ?? Infinity) : -Infinity;
  const notes = useMemo(
    () => (loaded ?? []).filter(({ at }) => at.toMillis() >= from),
    [loaded, from],
  );

  const oldest = loaded?.at(-1)?.at.toMillis() ?? -Infinity;
  const isKnown = loaded?.some(({ id }) => id === wanted) ?? false;
  const isMissed = wanted !== null && loaded !== null && !notes.some(({ id }) => id === wanted);
  const wantsNotes =
    older.hasMore && !older.isLoadingMore && (oldest > from || (isMissed && !isKnown));
  const wantsMessages = pages.hasMore && !pages.isLoadingMore && isMissed && isKnown;
  const { loadMore: loadNotes } = older;
  const { loadMore: loadMessages } = pages;
  useEffect(() => {
    if (wantsNotes) loadNotes();
  }, [wantsNotes, loadNotes]);
  useEffect(() => {
    if (wantsMessages) loadMessages();
  }, [wantsMessages, loadMessages]);

  useNoticesRead(conversation.id, loaded !== null && messages !== null);

  return useMemo(() => ({ conversation, notes, wanted }), [conversation, notes, wanted]);
}
