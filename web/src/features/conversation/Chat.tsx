import { useMemo } from "react";
import { LoadFault } from "@/components/LoadFault";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { plainLine } from "@/lib/plainText";
import { useSession } from "@/lib/session";
import { useNow } from "@/lib/time/useNow";
import { ChatActionsContext } from "./chatActions";
import { BlockedNotice } from "./composer/BlockedNotice";
import { blockedBecause } from "./composer/blockedBecause";
import { Composer } from "./composer/Composer";
import { useDraft } from "./composer/useDraft";
import classes from "./ConversationPane.module.css";
import { ConversationHeader } from "./header/ConversationHeader";
import { Announcer } from "./messages/Announcer";
import { Messages } from "./messages/Messages";
import { MessagesSkeleton } from "./messages/MessagesSkeleton";
import { lastTeamAuthor, merge } from "./messages/timeline";
import { useMessages } from "./messages/useMessages";
import { useOutbox } from "./outbox/useOutbox";
import { useActions } from "./useActions";

/** Header, messages and composer of a conversation that is there. */
export function Chat({ conversation }: { conversation: Identified<Conversation> }) {
  const { uid, role } = useSession();
  const list = useMessages(conversation.id);
  const stored = list.live.status === "ready" ? list.live.data : null;
  const { outgoing, send } = useOutbox(conversation.id, stored);
  const messages = useMemo(() => stored && merge(stored, outgoing, uid), [stored, outgoing, uid]);
  const { draft, change, takeBack } = useDraft(conversation.id);
  const actions = useActions(conversation.id, takeBack);
  const block = blockedBecause(conversation, role, useNow());

  return (
    <ChatActionsContext value={actions}>
      <div className={classes.pane}>
        <ConversationHeader
          conversation={conversation}
          isTakenOverByMe={lastTeamAuthor(messages ?? []) === uid}
        />
        {list.live.status === "error" && <LoadFault code={list.live.code} onRetry={list.retry} />}
        {list.live.status === "loading" && <MessagesSkeleton />}
        {messages && (
          <>
            <Messages messages={messages} {...list} onMore={list.loadMore} />
            <Announcer name={plainLine(conversation.displayName)} newest={messages.at(-1)} />
          </>
        )}
        <div className={classes.foot}>
          {block ? (
            <BlockedNotice because={block} />
          ) : (
            <Composer
              draft={draft}
              onDraft={change}
              onSend={(text) => {
                send(text);
                change("");
              }}
              willPauseBot={!conversation.bot.paused}
            />
          )}
        </div>
      </div>
    </ChatActionsContext>
  );
}
