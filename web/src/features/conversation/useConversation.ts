import { useState } from "react";
import type { Conversation } from "@/lib/documents";
import { readConversation, type Identified } from "@/lib/firebase/read";
import { useLiveDocument } from "@/lib/live/useLiveDocument";

type Known = Identified<Conversation>;

/** The open conversation: as the inbox has it, else listened to on its own, so never read twice. */
export function useConversation(id: string, known: Known | undefined, isListLoading: boolean) {
  const own = useLiveDocument(
    known || isListLoading ? null : `conversations/${id}`,
    readConversation,
  );
  const [last, setLast] = useState(known);
  if (known && known !== last) setLast(known);

  const answer = own.live.status === "ready" ? own.live.data : last;
  return {
    conversation: known ?? answer ?? null,
    isMissing: !known && own.live.status === "ready" && own.live.data === null,
    error: !known && own.live.status === "error" ? own.live.code : null,
    retry: own.retry,
  };
}
