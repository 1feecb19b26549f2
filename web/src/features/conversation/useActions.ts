import { useMemo } from "react";
import type { ChatActions } from "./chatActions";
import { attachAgain } from "./composer/attachments/uploading";
import type { Block } from "./composer/blockedBecause";
import { toComposer } from "./composer/toComposer";
import { deliverAll } from "@/lib/outbox/deliver";
import { outbox } from "@/lib/outbox/outbox";

/** What can be done with messages that never reached the server. */
export function useActions(
  conversation: string,
  block: Block | null,
  takeBack: (text: string) => void,
  answer: (id: string | null) => void,
): ChatActions {
  const isBlocked = block !== null;
  const takesTemplates = block === null || block === "closed";
  return useMemo(
    () => ({
      conversation,
      isBlocked,
      takesTemplates,
      reply: isBlocked
        ? null
        : ({ id }) => {
            answer(id);
            toComposer();
          },
      resend: () => void deliverAll(conversation),
      edit: (outgoing) => {
        outbox.drop(conversation, new Set([outgoing.id]));
        takeBack(outgoing.text);
        if (outgoing.replyTo) answer(outgoing.replyTo);
        if (outgoing.file) attachAgain(conversation, outgoing.file);
        toComposer();
      },
      discard: ({ id }) => outbox.drop(conversation, new Set([id])),
    }),
    [conversation, isBlocked, takesTemplates, takeBack, answer],
  );
}
