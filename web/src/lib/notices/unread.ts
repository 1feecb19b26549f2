import type { Notice } from "./notice";

/** Those not seen yet; of one conversation, if given. Their ids are what `markNoticesRead` takes. */
export function unreadNotices(notices: readonly Notice[], conversationId?: string) {
  return notices.filter(
    (one) =>
      one.readAt === null &&
      (conversationId === undefined ||
        ("conversationId" in one && one.conversationId === conversationId)),
  );
}
