import { readConversation } from "@/lib/firebase/read";
import { useLiveDocument } from "@/lib/live/useLiveDocument";
import { useSession } from "@/lib/session";
import { isVisible } from "@/lib/visible";
import type { Inbox } from "./useInbox";

/**
 * The open conversation: as the list has it, else listened to on its own, so never read twice.
 * `isLost` when it is not theirs to see any more: nothing of it stays in the list.
 */
export function useOpenRow(openId: string | null, inbox: Inbox) {
  const known = inbox.rows?.find(({ id }) => id === openId);
  const isListLoading = inbox.rows === null && inbox.code === null;
  const isAlone = openId !== null && !known && !isListLoading;
  const own = useLiveDocument(isAlone ? `conversations/${openId}` : null, readConversation);
  const session = useSession();
  const found = isAlone && own.live.status === "ready" ? own.live.data : null;
  const isLost =
    (isAlone && own.live.status === "error") || (found !== null && !isVisible(found, session));
  return { known, open: isLost ? null : found, isLost, isListLoading };
}
