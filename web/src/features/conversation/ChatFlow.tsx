import { useState } from "react";
import { LoadFault } from "@/components/LoadFault";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { nameOf } from "@/lib/personNames";
import { ChatActionsContext } from "./chatActions";
import { Announcer } from "./messages/Announcer";
import { Messages } from "./messages/Messages";
import { MessagesSkeleton } from "./messages/MessagesSkeleton";
import { UnsentMessages } from "./messages/UnsentMessages";
import { FlowContext } from "./notes/FlowContext";
import { useNotesInFlow } from "./notes/useNotesInFlow";
import { ChatPhotosProvider } from "./photos/ChatPhotosProvider";
import { WaitingMessages } from "./schedule/WaitingMessages";
import type { Chat } from "./useChat";

interface Props {
  conversation: Identified<Conversation>;
  chat: Chat;
}

/** What was said, the notes in between, and below them what waits for its time. */
export function ChatFlow({
  conversation,
  chat: { list, said, waiting, unsent, changing, actions },
}: Props) {
  const flow = useNotesInFlow(conversation, said, list);
  // As it was before the look at it made it read.
  const [unread] = useState(conversation.unread);
  const name = nameOf(conversation);
  if (list.live.status === "error" || !said) {
    return (
      <ChatActionsContext value={actions}>
        {list.live.status === "error" ? (
          <LoadFault code={list.live.code} onRetry={list.retry} />
        ) : (
          <MessagesSkeleton />
        )}
        <UnsentMessages messages={unsent} />
      </ChatActionsContext>
    );
  }
  return (
    <ChatActionsContext value={actions}>
      <ChatPhotosProvider messages={said} conversation={conversation}>
        <FlowContext value={flow}>
          <Messages
            name={name}
            unread={unread}
            messages={said}
            {...list}
            onMore={list.loadMore}
            onShown={list.show}
            foot={<WaitingMessages messages={waiting} conversation={conversation} {...changing} />}
          />
        </FlowContext>
      </ChatPhotosProvider>
      <Announcer name={name} messages={said} />
    </ChatActionsContext>
  );
}
