import type { ChatMessage } from "../messages/timeline";

const wasNotSaid = ({ status }: ChatMessage) => status === "scheduled" || status === "cancelled";

/**
 * What was said, and what is not sent yet. What was cancelled stands with the latter until
 * something is said after its time: then it has its place in the flow.
 */
export function apart(messages: readonly ChatMessage[]) {
  const last = messages.findLast((message) => !wasNotSaid(message))?.at.toMillis() ?? 0;
  const waits = (message: ChatMessage) =>
    message.status === "scheduled" ||
    (message.status === "cancelled" && message.at.toMillis() > last);
  return {
    said: messages.filter((message) => !waits(message)),
    waiting: messages.filter(waits),
  };
}
