import { plainText } from "@/lib/plainText";
import type { ChatActions } from "../chatActions";
import type { ChatMessage } from "../messages/timeline";

/** What can be done with a message; null when nothing can. The server has what is answered. */
export function offered(message: ChatMessage, { reply }: Pick<ChatActions, "reply">) {
  const words = plainText(message.text).trim();
  const answer = message.local ? null : reply;
  const isBot = message.author === "bot";
  return words || answer || isBot ? { words, answer, isBot } : null;
}
