import { notifications } from "@mantine/notifications";
import { useCallback, useMemo, useState } from "react";
import type { ChatActions } from "./chatActions";
import { deliver } from "./outbox/deliver";
import { outbox } from "./outbox/outbox";
import { retryMessage } from "./outbox/retryMessage";
import { faultWords } from "./refusals";
import { useConversationTexts } from "./texts";

/** What can be done with messages that did not get through. */
export function useActions(conversationId: string, takeBack: (text: string) => void): ChatActions {
  const t = useConversationTexts();
  const [retrying, setRetrying] = useState<readonly string[]>([]);

  const retry = useCallback(
    async (messageId: string) => {
      setRetrying((ids) => [...ids, messageId]);
      try {
        await retryMessage(conversationId, messageId);
      } catch (fault) {
        notifications.show({
          color: "red",
          title: t("message.retryFailed"),
          message: faultWords(t, fault),
        });
      }
      setRetrying((ids) => ids.filter((id) => id !== messageId));
    },
    [conversationId, t],
  );

  return useMemo(
    () => ({
      retrying,
      retry: (messageId) => void retry(messageId),
      resend: (outgoing) => void deliver(conversationId, outgoing),
      edit: (outgoing) => {
        outbox.drop(conversationId, new Set([outgoing.id]));
        takeBack(outgoing.text);
      },
    }),
    [retrying, retry, conversationId, takeBack],
  );
}
