import { useMemo } from "react";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useOutbox } from "@/lib/outbox/useOutbox";
import { useSession } from "@/lib/session";
import { useNow } from "@/lib/time/useNow";
import { blockedBecause } from "./composer/blockedBecause";
import { useDraft } from "./composer/useDraft";
import { useRecall } from "./composer/useRecall";
import { merge } from "./messages/timeline";
import { useMessages } from "./messages/useMessages";
import { useReply } from "./reply/useReply";
import { apart } from "./schedule/apart";
import { useActions } from "./useActions";

export type Chat = ReturnType<typeof useChat>;

/** What is said in a conversation, what waits, what is being written, and what can be done. */
export function useChat(conversation: Identified<Conversation>) {
  const { id } = conversation;
  const { uid, role } = useSession();
  const list = useMessages(id);
  const stored = list.live.status === "ready" ? list.live.data : null;
  const { outgoing, send } = useOutbox(id, stored);
  const { said, waiting } = useMemo(
    () => (stored ? apart(merge(stored, outgoing, uid)) : { said: null, waiting: [] }),
    [stored, outgoing, uid],
  );
  const unsent = useMemo(
    () => (stored ? [] : merge([], outgoing, uid).filter(({ local }) => !local?.isAccepted)),
    [stored, outgoing, uid],
  );
  const { draft, change, takeBack } = useDraft(id);
  const { reply, answer } = useReply(id, said);
  const now = useNow(conversation.windowClosesAt?.toMillis());
  const block = blockedBecause(conversation, role, now);
  const actions = useActions(id, block, takeBack, answer);
  const { recall, change: changing } = useRecall(outgoing, waiting, actions.edit);
  return {
    ...{ list, said, waiting, unsent, changing },
    ...{ draft, change, reply, answer, send, recall },
    ...{ block, actions },
  };
}
