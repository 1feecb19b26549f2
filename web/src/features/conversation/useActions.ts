import { useMemo } from "react";
import type { ChatActions } from "./chatActions";
import { deliver } from "@/lib/outbox/deliver";
import { outbox } from "@/lib/outbox/outbox";

/** What can be done with messages that never reached the server. */
export function useActions(
  conversation: string,
  isBlocked: boolean,
  takeBack: (text: string) => void,
): ChatActions {
  return useMemo(
    () => ({
      conversation,
      isBlocked,
      resend: (outgoing) => void deliver(conversation, outgoing),
      edit: (outgoing) => {
        outbox.drop(conversation, new Set([outgoing.id]));
        takeBack(outgoing.text);
      },
    }),
    [conversation, isBlocked, takeBack],
  );
}
