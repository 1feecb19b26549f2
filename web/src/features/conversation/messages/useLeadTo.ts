import { notifications } from "@mantine/notifications";
import { useCallback, useEffect, useState } from "react";
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
  const [sought, setSought] = useState<{ sid: string; until: number } | null>(null);
  const leadTo = useCallback(
    (sid: string) => setSought({ sid, until: messages.length + MOST_PAGES * 50 }),
    [messages.length],
  );

  useEffect(() => {
    if (!sought) return;
    const found = messages.find(({ id, providerSid }) => [id, providerSid].includes(sought.sid));
    if (!found && hasMore && messages.length < sought.until) {
      if (!isLoadingMore) onMore();
      return;
    }
    setSought(null);
    if (found) goTo(found.id);
    else notifications.show({ message: t("message.quoteGone") });
  }, [sought, messages, hasMore, isLoadingMore, onMore, goTo, t]);
  return leadTo;
}
