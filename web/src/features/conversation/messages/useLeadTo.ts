import { notifications } from "@mantine/notifications";
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Message } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { PAGE } from "@/lib/live/LivePages";
import { plainText } from "@/lib/plainText";
import { fullTime } from "@/lib/time/format";
import { useConversationTexts } from "../texts";
import { countBetween } from "./quotedInStore";
import type { ChatMessage } from "./timeline";

/** So far back one is led by a click: a thousand messages. */
const MOST_PAGES = 20;

interface Pages {
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
}

interface Place {
  conversation: string;
  find: (sid: string) => Promise<Identified<Message> | null>;
  goTo: (id: string) => void;
}

/**
 * Leads to a message by its id or the channel's: loads earlier pages until it is there. What stands
 * too far back for that is shown where one is, with its day.
 */
export function useLeadTo(
  messages: readonly ChatMessage[],
  { hasMore, isLoadingMore, onMore }: Pages,
  { conversation, find, goTo }: Place,
) {
  const t = useConversationTexts();
  const { language } = useLanguage();
  const sought = useRef<{ sid: string; pages: number } | null>(null);
  const [, look] = useState(0);
  const here = (sid: string) =>
    messages.find(({ id, providerSid }) => id === sid || providerSid === sid);
  const seek = (sid: string) => {
    sought.current = { sid, pages: MOST_PAGES };
    look((times) => times + 1);
  };
  const sayGone = () => notifications.show({ message: t("message.quoteGone") });
  const show = (goal: Message) =>
    notifications.show({
      title: t("message.quoteFar", { time: fullTime(goal.at.toDate(), language) }),
      message: plainText(goal.text) || t(`kind.${goal.type}`),
      autoClose: false,
    });

  const lead = useEffectEvent(async (sid: string) => {
    if (here(sid)) {
      seek(sid);
      return;
    }
    const goal = await find(sid);
    const [oldest] = messages;
    if (!goal || !oldest) sayGone();
    else if ((await countBetween(conversation, goal, oldest)) > MOST_PAGES * PAGE) show(goal);
    else seek(sid);
  });
  const wanted = useRef<string | null>(null);
  const leadTo = useCallback((sid: string) => {
    wanted.current = sid;
    look((times) => times + 1);
  }, []);

  // After each change, for as long as something is sought.
  useEffect(() => {
    const sid = wanted.current;
    wanted.current = null;
    // Without an answer to how far back it is, one looks for it page by page.
    if (sid) lead(sid).catch(() => seek(sid));
    const goal = sought.current;
    if (!goal) return;
    const found = here(goal.sid);
    if (!found && isLoadingMore) return;
    if (!found && hasMore && goal.pages > 0) {
      goal.pages -= 1;
      onMore();
      return;
    }
    sought.current = null;
    if (found) goTo(found.id);
    else sayGone();
  });
  return leadTo;
}
