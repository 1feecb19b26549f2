import { useCallback, useEffect, useSyncExternalStore } from "react";
import { messagesOf, type SentFile } from "@/lib/attachments/sentFile";
import type { Message } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { deliver } from "./deliver";
import { outbox } from "./outbox";

/** Our messages that the listener does not show yet, and how to send. */
export function useOutbox(conversationId: string, stored: readonly Identified<Message>[] | null) {
  const outgoing = useSyncExternalStore(outbox.subscribe, () => outbox.of(conversationId));

  useEffect(() => {
    if (stored) outbox.drop(conversationId, new Set(stored.map((message) => message.id)));
  }, [conversationId, stored]);

  const send = useCallback(
    (text: string, files: readonly SentFile[] = [], replyTo?: string) => {
      messagesOf(text, files).forEach((one, place) => {
        void deliver(conversationId, one.text, {
          ...(one.file && { file: one.file }),
          ...(replyTo && place === 0 && { replyTo }),
        });
      });
    },
    [conversationId],
  );
  return { outgoing, send };
}
