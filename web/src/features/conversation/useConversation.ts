import { useState } from "react";
import type { Conversation } from "@/lib/documents";
import { readConversation, type Identified } from "@/lib/firebase/read";
import { useLiveDocument } from "@/lib/live/useLiveDocument";
import { useSession, type Session } from "@/lib/session";
import { isVisible } from "@/lib/visible";

type Known = Identified<Conversation>;

const DENIED = "permission-denied";

/**
 * The open conversation: as the inbox has it, else listened to on its own, so never read twice.
 * `left` when it is not, or no longer, this person's to see: then nothing of it is answered.
 */
export function useConversation(id: string, known: Known | undefined, isListLoading: boolean) {
  const session = useSession();
  const own = useLiveDocument(
    known || isListLoading ? null : `conversations/${id}`,
    readConversation,
  );
  const [last, setLast] = useState(known);
  /** As it was when it was last theirs to see. */
  const [seen, setSeen] = useState(known);
  if (known && known !== last) setLast(known);

  const answer = own.live.status === "ready" ? own.live.data : last;
  const newest = known ?? answer ?? null;
  if (!known && newest && newest !== last) setLast(newest);
  if (newest && newest !== seen && isVisible(newest, session)) setSeen(newest);
  const error = !known && own.live.status === "error" ? own.live.code : null;
  const to = newest && !isVisible(newest, session) ? newest.assigneeId : null;
  if (error === DENIED || to !== null) {
    return {
      ...own,
      conversation: null,
      isMissing: false,
      error: null,
      left: leaving(seen, to, session),
    };
  }
  return {
    ...own,
    conversation: newest,
    isMissing: !known && own.live.status === "ready" && own.live.data === null,
    error,
    left: null,
  };
}

/**
 * `given`: it went to a colleague; `access`: they see less than before, while it stayed whose it
 * was; `never`: they have not seen it. `to` is whose it is now, as far as that can be known.
 */
export interface Leaving {
  why: "given" | "access" | "never";
  to: string | null;
}

function leaving(seen: Known | undefined, to: string | null, session: Session): Leaving {
  if (!seen) return { why: "never", to };
  return { why: isVisible(seen, session) ? "given" : "access", to };
}
