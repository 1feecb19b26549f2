import { notifications } from "@mantine/notifications";
import { useCallback, useEffect, useRef, useState } from "react";
import { useConversationTexts } from "../texts";
import type { ChatMessage } from "./timeline";

/** So far back one is led by a click: a thousand messages. */
const MOST_PAGES = 20;

interface Pages {
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
}

/** Leads to a message by its id or the channel's: loads earlier pages until it is there. */
export function useLeadTo(
  messages: readonly ChatMessage[],
  { hasMore, isLoadingMore, onMore }: Pages,
  goTo: (id: string) => void,
) {
  const t = useConversationTexts();
  const sought = useRef<{ sid: string; pages: number } | null>(null);
  const [, look] = useState(0);
  const leadTo = useCallback((sid: string) => {
    sought.current = { sid, pages: MOST_PAGES };
    look((times) => times + 1);
  }, []);

  // After each change, for as long as something is sought.
  useEffect(() => {
    const goal = sought.current;
    if (!goal) return;
    const found = messages.find(({ id, providerSid }) => [id, providerSid].includes(goal.sid));
    if (!found && isLoadingMore) return;
    if (!found && hasMore && goal.pages > 0) {
      goal.pages -= 1;
      onMore();
      return;
    }
    sought.current = null;
    if (found) goTo(found.id);
    else notifications.show({ message: t("message.quoteGone") });
  });
  return leadTo;
}
