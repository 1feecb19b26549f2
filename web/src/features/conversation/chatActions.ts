import { createContext, use } from "react";
import type { Outgoing } from "@/lib/outbox/outbox";
import type { ChatMessage } from "./messages/timeline";

/** What a bubble can ask of its conversation. */
export interface ChatActions {
  /** The id of the conversation. */
  conversation: string;
  /** Nothing can be sent now, so nothing can be sent again. */
  isBlocked: boolean;
  /** Templates go through, also where nothing else does. */
  takesTemplates: boolean;
  /** Begins an answer to this message; null where nothing can be written. */
  reply: ((message: ChatMessage) => void) | null;
  /** Tries at once to send what waits, in its order and under the same ids. */
  resend: () => void;
  /** Takes back what did not get through: its words return to the composer. */
  edit: (outgoing: Outgoing) => void;
  /** Forgets it for good. */
  discard: (outgoing: Outgoing) => void;
}

const nothing = () => undefined;

export const ChatActionsContext = createContext<ChatActions>({
  conversation: "",
  isBlocked: false,
  takesTemplates: true,
  reply: null,
  resend: nothing,
  edit: nothing,
  discard: nothing,
});

export function useChatActions(): ChatActions {
  return use(ChatActionsContext);
}
