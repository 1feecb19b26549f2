import { Button } from "@mantine/core";
import { useMemo, useState, type ReactNode } from "react";
import { useWhenVisible } from "@/lib/useWhenVisible";
import { useChatActions } from "../chatActions";
import { useConversationTexts } from "../texts";
import { MenuContext } from "../messageMenu/MenuContext";
import { MessageMenu } from "../messageMenu/MessageMenu";
import { useMessageMenu } from "../messageMenu/useMessageMenu";
import { useWantedNote } from "../notes/useWantedNote";
import { MessageList } from "./MessageList";
import classes from "./Messages.module.css";
import { NewMessagesPill } from "./NewMessagesPill";
import { PassingDay } from "./PassingDay";
import { QuotesContext } from "./QuotesContext";
import { firstUnread, type ChatMessage } from "./timeline";
import { unseenSince, useChatScroll } from "./useChatScroll";
import { useFarQuotes } from "./useFarQuotes";
import { useLeadTo } from "./useLeadTo";

interface Props {
  /** What the aspirant is called. */
  name: string;
  /** How many were unread when the conversation was opened. */
  unread: number;
  messages: readonly ChatMessage[];
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
  onShown: (ids: ReadonlySet<string>) => void;
  /** What stands below all that was said. */
  foot?: ReactNode;
}

/** The scrolling part of a conversation. */
export function Messages({ name, unread, messages, onShown, foot, ...pages }: Props) {
  const t = useConversationTexts();
  const { conversation } = useChatActions();
  const { hasMore, isLoadingMore, onMore } = pages;
  const [line, setLine] = useState(() => ({ at: firstUnread(messages, unread), count: unread }));
  const { scroller, content, onScroll, toBottom, goTo, reveal, isAway, leftAt } = useChatScroll(
    conversation,
    messages,
    line.at,
    onShown,
  );
  const missed = unseenSince(messages, leftAt);
  const toNew = () => {
    // What came meanwhile begins below the line, which one finds again further up.
    if (missed > 0) setLine({ at: firstUnread(messages, missed), count: missed });
    toBottom();
  };
  useWantedNote(reveal);
  const { find, far, askFar } = useFarQuotes(conversation);
  const leadTo = useLeadTo(messages, pages, { conversation, find, goTo });
  const quotes = useMemo(() => ({ name, leadTo, far, askFar }), [name, leadTo, far, askFar]);
  const menu = useMessageMenu(messages);
  const earlier = useWhenVisible<HTMLDivElement>(hasMore && !isLoadingMore, onMore);
  return (
    <div className={classes.frame}>
      <section
        ref={scroller}
        id="messages"
        className={classes.scroller}
        onScroll={onScroll}
        {...menu.handlers}
        aria-label={t("conversation.messages")}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboards must scroll it
        tabIndex={0}
      >
        <div ref={content} className={classes.content}>
          <div ref={earlier} className={classes.top}>
            {hasMore ? (
              <Button variant="subtle" size="compact-sm" loading={isLoadingMore} onClick={onMore}>
                {t("conversation.earlier")}
              </Button>
            ) : (
              <span>
                {t(messages.length > 0 ? "conversation.beginning" : "conversation.empty")}
              </span>
            )}
          </div>
          <QuotesContext value={quotes}>
            <MenuContext value={menu.open}>
              <MessageList messages={messages} firstNew={line.at} unread={line.count} />
            </MenuContext>
          </QuotesContext>
          {foot}
        </div>
      </section>
      <PassingDay scroller={scroller} />
      {menu.opened && <MessageMenu {...menu.opened} onClose={menu.close} />}
      {isAway && <NewMessagesPill count={missed} onClick={toNew} />}
    </div>
  );
}
