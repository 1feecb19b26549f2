import { createContext, use } from "react";
import type { Outgoing } from "./outbox/outbox";

/** What a bubble can ask of its conversation. */
export interface ChatActions {
  /** Sends again what never reached the server, under the same id. */
  resend: (outgoing: Outgoing) => void;
  /** Takes back what the server refused: its words return to the composer. */
  edit: (outgoing: Outgoing) => void;
  /** Asks the server to send a failed message again. */
  retry: (messageId: string) => void;
  retrying: readonly string[];
}

const nothing = () => undefined;

export const ChatActionsContext = createContext<ChatActions>({
  resend: nothing,
  edit: nothing,
  retry: nothing,
  retrying: [],
});

export function useChatActions(): ChatActions {
  return use(ChatActionsContext);
}
