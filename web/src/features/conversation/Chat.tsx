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
import { Foot } from "./composer/Foot";
import { useDraft } from "./composer/useDraft";
import { useRecall } from "./composer/useRecall";
import classes from "./ConversationPane.module.css";
import { Flags } from "./flags/Flags";
import { ConversationHeader } from "./header/ConversationHeader";
import { Announcer } from "./messages/Announcer";
import { Messages } from "./messages/Messages";
import { MessagesSkeleton } from "./messages/MessagesSkeleton";
import { SaidContext } from "./messages/SaidContext";
import { lastTeamAuthor, merge } from "./messages/timeline";
import { useMessages } from "./messages/useMessages";
import { FlowContext } from "./notes/FlowContext";
import { useNotesInFlow } from "./notes/useNotesInFlow";
import { useOutbox } from "@/lib/outbox/useOutbox";
import { ChatPhotosProvider } from "./photos/ChatPhotosProvider";
import { PresenceProvider } from "./presence/PresenceProvider";
import { useReply } from "./reply/useReply";
import { apart } from "./schedule/apart";
import { WaitingMessages } from "./schedule/WaitingMessages";
import { ClosedComposer } from "./templates/ClosedComposer";
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
export function Chat(props: Props) {
  return (
    <PresenceProvider conversation={props.conversation.id}>
      <OpenChat {...props} />
    </PresenceProvider>
  );
}

function OpenChat({ conversation, beside }: Props) {
  const { uid, role } = useSession();
  const list = useMessages(conversation.id);
  const stored = list.live.status === "ready" ? list.live.data : null;
  const { outgoing, send } = useOutbox(conversation.id, stored);
  const { said: messages, waiting } = useMemo(
    () => (stored ? apart(merge(stored, outgoing, uid)) : { said: null, waiting: [] }),
    [stored, outgoing, uid],
  );
  const { draft, change, takeBack } = useDraft(conversation.id);
  const { reply, answer } = useReply(conversation.id, messages);
  const block = blockedBecause(conversation, role, useNow());
  const actions = useActions(conversation.id, block !== null, takeBack, answer);
  const { recall, change: changing } = useRecall(outgoing, waiting, actions.edit);
  const flow = useNotesInFlow(conversation, messages, list);
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
              <ChatPhotosProvider messages={messages} conversation={conversation}>
                <FlowContext value={flow}>
                  <Messages
                    name={nameOf(conversation)}
                    unread={unread}
                    messages={messages}
                    {...list}
                    onMore={list.loadMore}
                    onShown={list.show}
                    foot={
                      <WaitingMessages
                        messages={waiting}
                        conversation={conversation}
                        {...changing}
                      />
                    }
                  />
                </FlowContext>
              </ChatPhotosProvider>
              <Announcer name={nameOf(conversation)} messages={messages} />
            </ChatActionsContext>
          )}
          <div className={classes.foot}>
            <SaidContext value={messages}>
              <Foot conversation={conversation}>
                {block === "closed" && <ClosedComposer conversation={conversation} draft={draft} />}
                {block && block !== "closed" && <BlockedNotice because={block} />}
                {!block && (
                  <>
                    {draft && <ColleagueNotice row={conversation} />}
                    <Composer
                      conversation={conversation}
                      draft={draft}
                      onDraft={change}
                      reply={reply}
                      onDropReply={() => answer(null)}
                      onRecall={recall}
                      onSend={(text, files) => {
                        send(text, files, reply?.to);
                        change("");
                        answer(null);
                      }}
                      willPauseBot={!conversation.bot.paused}
                    />
                  </>
                )}
              </Foot>
            </SaidContext>
          </div>
        </div>
        {beside(conversation, panel)}
      </div>
    </FilesProvider>
  );
}
