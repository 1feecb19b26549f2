import { createContext, use } from "react";
import type { Outgoing } from "@/lib/outbox/outbox";

/** What a bubble can ask of its conversation. */
export interface ChatActions {
  /** The id of the conversation. */
  conversation: string;
  /** Nothing can be sent now, so nothing can be sent again. */
  isBlocked: boolean;
  /** Sends again what never reached the server, under the same id. */
  resend: (outgoing: Outgoing) => void;
  /** Takes back what the server refused: its words return to the composer. */
  edit: (outgoing: Outgoing) => void;
}

const nothing = () => undefined;

export const ChatActionsContext = createContext<ChatActions>({
  conversation: "",
  isBlocked: false,
  resend: nothing,
  edit: nothing,
});

export function useChatActions(): ChatActions {
  return use(ChatActionsContext);
}
