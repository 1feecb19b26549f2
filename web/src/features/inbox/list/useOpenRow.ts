import { readConversation } from "@/lib/firebase/read";
import { useLiveDocument } from "@/lib/live/useLiveDocument";
import type { Inbox } from "./useInbox";

/** The open conversation: as the list has it, else listened to on its own, so never read twice. */
export function useOpenRow(openId: string | null, inbox: Inbox) {
  const known = inbox.rows?.find(({ id }) => id === openId);
  const isListLoading = inbox.rows === null && inbox.code === null;
  const isAlone = openId !== null && !known && !isListLoading;
  const own = useLiveDocument(isAlone ? `conversations/${openId}` : null, readConversation);
  const open = isAlone && own.live.status === "ready" ? own.live.data : null;
  return { known, open, isListLoading };
}
