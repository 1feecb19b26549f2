import { may } from "@/lib/api/commands";
import { isGuardianNeeded } from "@/lib/botStatus";
import { channelWindow } from "@/lib/channelWindow";
import type { Conversation } from "@/lib/documents";
import type { Session } from "@/lib/session";

/** `closed` lets templates through; nobody writes first to whom the others are about. */
export type Block = "viewer" | "optedOut" | "forgotten" | "guardian" | "closed";

/** Why nothing can be written now; null when one may write. The server checks the same again. */
export function blockedBecause(
  conversation: Conversation,
  role: Session["role"],
  now: number,
): Block | null {
  if (!may(role, "sendMessage")) return "viewer";
  if (conversation.optedOut) return "optedOut";
  if (channelWindow(conversation, now).state !== "closed") return null;
  return mayNotWriteFirst(conversation) ?? "closed";
}

/** Why not even a template may go to them before they write themselves. */
export function mayNotWriteFirst(
  conversation: Pick<Conversation, "erasureRequestedAt" | "ageGroup" | "ageClearedBy">,
): "forgotten" | "guardian" | null {
  if (conversation.erasureRequestedAt) return "forgotten";
  return isGuardianNeeded(conversation) ? "guardian" : null;
}
