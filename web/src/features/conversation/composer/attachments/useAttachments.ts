import { useSyncExternalStore } from "react";
import { attachments, type Attachment } from "@/lib/attachments/attachments";

/** The files that wait in this conversation. */
export function useAttachments(conversationId: string) {
  return useSyncExternalStore(attachments.subscribe, () => attachments.of(conversationId));
}

/** Takes away those that WhatsApp would not take. */
export function removeRefused(conversationId: string) {
  const refused = attachments.of(conversationId).filter(({ state }) => state === "refused");
  for (const one of refused) attachments.remove(conversationId, one);
}

/** Whether one of them cannot be sent as it is. */
export const areStuck = (files: readonly Attachment[]): boolean =>
  files.some(({ state }) => state === "failed" || state === "refused");
