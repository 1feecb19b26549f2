import { useMemo, useState, type ReactNode } from "react";
import { LoadFault } from "@/components/LoadFault";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { FilesProvider } from "@/lib/files/FilesProvider";
import { useOnScreen } from "@/lib/onScreen/useOnScreen";
import { nameOf } from "@/lib/personNames";
import { useSession } from "@/lib/session";
import { useNow } from "@/lib/time/useNow";
import { useSidePanel, type SidePanel } from "@/lib/useSidePanel";
import { ChatActionsContext } from "./chatActions";
import { BlockedNotice } from "./composer/BlockedNotice";
import { blockedBecause } from "./composer/blockedBecause";
import { Composer } from "./composer/Composer";
import { useDraft } from "./composer/useDraft";
import classes from "./ConversationPane.module.css";
import { Flags } from "./flags/Flags";
import { ConversationHeader } from "./header/ConversationHeader";
import { Announcer } from "./messages/Announcer";
import { Messages } from "./messages/Messages";
import { MessagesSkeleton } from "./messages/MessagesSkeleton";
import { lastTeamAuthor, merge } from "./messages/timeline";
import { useMessages } from "./messages/useMessages";
import { useOutbox } from "@/lib/outbox/useOutbox";
import { ChatPhotosProvider } from "./photos/ChatPhotosProvider";
import { ColleagueNotice } from "./triage/ColleagueNotice";
import { StateLine } from "./triage/StateLine";
import { useActions } from "./useActions";
import { useArrival } from "./useArrival";

interface Props {
  conversation: Identified<Conversation>;
  /** What stands beside the chat: who the aspirant is. */
  beside: (conversation: Identified<Conversation>, panel: SidePanel) => ReactNode;
}

/** Header, messages and composer of a conversation that is there. */
export function Chat({ conversation, beside }: Props) {
  const { uid, role } = useSession();
  const list = useMessages(conversation.id);
  const stored = list.live.status === "ready" ? list.live.data : null;
  const { outgoing, send } = useOutbox(conversation.id, stored);
  const messages = useMemo(() => stored && merge(stored, outgoing, uid), [stored, outgoing, uid]);
  const { draft, change, takeBack } = useDraft(conversation.id);
  const block = blockedBecause(conversation, role, useNow());
  const actions = useActions(conversation.id, block !== null, takeBack);
  // As it was before the look at it made it read.
  const [unread] = useState(conversation.unread);
  const panel = useSidePanel("aspirant");
  useOnScreen({ open: conversation });
  const { pane, onKeyDown } = useArrival(block === null || messages !== null);

  return (
    <FilesProvider conversationId={conversation.id} permission={conversation.ageClearedBy}>
      <div className={classes.split}>
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- a key for all in it */}
        <div className={classes.pane} ref={pane} onKeyDown={onKeyDown}>
          <ConversationHeader
            conversation={conversation}
            isTakenOverByMe={lastTeamAuthor(messages ?? []) === uid}
            panel={panel}
          />
          <StateLine row={conversation} />
          <Flags conversation={conversation} />
          {list.live.status === "error" && <LoadFault code={list.live.code} onRetry={list.retry} />}
          {list.live.status === "loading" && <MessagesSkeleton />}
          {messages && (
            <ChatActionsContext value={actions}>
              <ChatPhotosProvider messages={messages} checklist={conversation.checklist}>
                <Messages
                  name={nameOf(conversation)}
                  unread={unread}
                  messages={messages}
                  {...list}
                  onMore={list.loadMore}
                  onShown={list.show}
                />
              </ChatPhotosProvider>
              <Announcer name={nameOf(conversation)} messages={messages} />
            </ChatActionsContext>
          )}
          <div className={classes.foot}>
            {block ? (
              <BlockedNotice because={block} />
            ) : (
              <>
                {draft && <ColleagueNotice row={conversation} />}
                <Composer
                  conversation={conversation}
                  draft={draft}
                  onDraft={change}
                  onSend={(text) => {
                    send(text);
                    change("");
                  }}
                  willPauseBot={!conversation.bot.paused}
                />
              </>
            )}
          </div>
        </div>
        {beside(conversation, panel)}
      </div>
    </FilesProvider>
  );
}
