import { useSyncExternalStore } from "react";
import { attachments } from "@/lib/attachments/attachments";

/** The files that wait in this conversation. */
export function useAttachments(conversationId: string) {
  return useSyncExternalStore(attachments.subscribe, () => attachments.of(conversationId));
}
