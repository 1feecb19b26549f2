import type { ChatMessage } from "./timeline";

/** Finds what a message answers: undefined when nothing, null when that is not loaded. */
export function quotedBy(messages: readonly ChatMessage[]) {
  const bySid = new Map<string, ChatMessage>();
  for (const message of messages) {
    bySid.set(message.id, message);
    if (message.providerSid) bySid.set(message.providerSid, message);
  }
  return ({ replyTo }: ChatMessage): ChatMessage | null | undefined =>
    replyTo ? (bySid.get(replyTo) ?? null) : undefined;
}
