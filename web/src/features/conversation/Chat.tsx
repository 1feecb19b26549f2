import type { ReactNode } from "react";
import type { Conversation } from "@/lib/documents";
import { FilesProvider } from "@/lib/files/FilesProvider";
import type { Identified } from "@/lib/firebase/read";
import { useOnScreen } from "@/lib/onScreen/useOnScreen";
import { useSession } from "@/lib/session";
import { useSidePanel, type SidePanel } from "@/lib/useSidePanel";
import { ChatFlow } from "./ChatFlow";
import { ChatFoot } from "./ChatFoot";
import classes from "./ConversationPane.module.css";
import { Flags } from "./flags/Flags";
import { ConversationHeader } from "./header/ConversationHeader";
import { lastTeamAuthor } from "./messages/timeline";
import { PresenceProvider } from "./presence/PresenceProvider";
import { StateLine } from "./triage/StateLine";
import { useArrival } from "./useArrival";
import { useChat } from "./useChat";

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
  const { uid } = useSession();
  const chat = useChat(conversation);
  const panel = useSidePanel("aspirant");
  useOnScreen({ open: conversation });
  const { pane, onKeyDown } = useArrival(chat.block === null || chat.said !== null);

  return (
    <FilesProvider conversationId={conversation.id} permission={conversation.ageClearedBy}>
      <div className={classes.split}>
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- a key for all in it */}
        <div className={classes.pane} ref={pane} onKeyDown={onKeyDown}>
          <ConversationHeader
            conversation={conversation}
            isTakenOverByMe={lastTeamAuthor(chat.said ?? []) === uid}
            panel={panel}
          />
          <StateLine row={conversation} />
          <Flags conversation={conversation} />
          <ChatFlow conversation={conversation} chat={chat} />
          <div className={classes.foot}>
            <ChatFoot conversation={conversation} chat={chat} />
          </div>
        </div>
        {beside(conversation, panel)}
      </div>
    </FilesProvider>
  );
}
