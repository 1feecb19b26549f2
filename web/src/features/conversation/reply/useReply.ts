import { useCallback, useMemo, useState } from "react";
import { ownStorage } from "@/lib/ownStorage";
import type { ChatMessage } from "../messages/timeline";

export interface Reply {
  /** The message that is being answered, by its id. */
  to: string;
  /** Null when it is not loaded. */
  quoted: ChatMessage | null;
}

/** Which message the draft answers: kept as the draft is, by its id alone. */
export function useReply(conversationId: string, messages: readonly ChatMessage[] | null) {
  const name = `reply:${conversationId}`;
  const [to, setTo] = useState(() => ownStorage.read(name));
  const answer = useCallback(
    (id: string | null) => {
      ownStorage.write(name, id ?? "");
      setTo(id);
    },
    [name],
  );
  const quoted = useMemo(() => messages?.find(({ id }) => id === to) ?? null, [messages, to]);
  const reply = useMemo((): Reply | null => (to ? { to, quoted } : null), [to, quoted]);
  return { reply, answer };
}
