import type { Notice } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

/** Those not seen yet; of one conversation, if given. Their ids are what `markNoticesRead` takes. */
export function unreadNotices(notices: readonly Identified<Notice>[], conversationId?: string) {
  return notices.filter(
    (one) =>
      one.readAt === null &&
      (conversationId === undefined || one.conversationId === conversationId),
  );
}
