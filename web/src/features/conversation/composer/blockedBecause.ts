import { may } from "@/lib/api/commands";
import { channelWindow } from "@/lib/channelWindow";
import type { Conversation } from "@/lib/documents";
import type { Session } from "@/lib/session";

export type Block = "viewer" | "optedOut" | "closed";

/** Why nothing can be written now; null when one may write. The server checks the same again. */
export function blockedBecause(
  conversation: Conversation,
  role: Session["role"],
  now: number,
): Block | null {
  if (!may(role, "sendMessage")) return "viewer";
  if (conversation.optedOut) return "optedOut";
  return channelWindow(conversation, now).state === "closed" ? "closed" : null;
}
