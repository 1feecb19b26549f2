import { useSyncExternalStore } from "react";
import { attachments, type Attachment } from "@/lib/attachments/attachments";

/** The files that wait in this conversation. */
export function useAttachments(conversationId: string) {
  return useSyncExternalStore(attachments.subscribe, () => attachments.of(conversationId));
}

/** Whether one of them cannot be sent as it is. */
export const areStuck = (files: readonly Attachment[]): boolean =>
  files.some(({ state }) => state === "failed" || state === "refused");
