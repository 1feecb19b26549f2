import type { ChatMessage } from "./timeline";

/**
 * Finds what a message answers: undefined when nothing, null when that is not loaded. The bot quotes
 * nobody, but keeps which message it answers.
 */
export function quotedBy(messages: readonly ChatMessage[]) {
  const bySid = new Map<string, ChatMessage>();
  for (const message of messages) {
    bySid.set(message.id, message);
    if (message.providerSid) bySid.set(message.providerSid, message);
  }
  return ({ replyTo, why }: ChatMessage): ChatMessage | null | undefined => {
    const answered = replyTo ?? why?.messageId;
    return answered ? (bySid.get(answered) ?? null) : undefined;
  };
}
