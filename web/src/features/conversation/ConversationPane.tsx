import { IconMessageOff } from "@/components/icons";
import type { ComponentProps } from "react";
import { LoadFault } from "@/components/LoadFault";
import { StateMessage } from "@/components/StateMessage";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { Chat } from "./Chat";
import classes from "./ConversationPane.module.css";
import { ConversationSkeleton } from "./ConversationSkeleton";
import { LeftView } from "./triage/LeftView";
import { useConversation } from "./useConversation";
import { useReadMark } from "./useReadMark";
import { BackLink } from "./header/BackLink";
import { useConversationTexts } from "./texts";

interface Props {
  id: string;
  /** The conversation as the inbox has it. */
  known: Identified<Conversation> | undefined;
  isListLoading: boolean;
  beside: ComponentProps<typeof Chat>["beside"];
}

/** One conversation; give it a new key when the id changes. */
export function ConversationPane({ id, known, isListLoading, beside }: Props) {
  const t = useConversationTexts();
  const { conversation, isMissing, error, left, retry } = useConversation(id, known, isListLoading);
  useReadMark(conversation);

  if (left) {
    return (
      <div className={classes.pane}>
        <BackLink />
        <div className={classes.state}>
          <LeftView id={id} left={left} />
        </div>
      </div>
    );
  }
  if (error || isMissing) {
    return (
      <div className={classes.pane}>
        <BackLink />
        <div className={classes.state}>
          {error ? (
            <LoadFault code={error} onRetry={retry} />
          ) : (
            <StateMessage
              icon={<IconMessageOff size={26} />}
              title={t("conversation.notFound.title")}
              text={t("conversation.notFound.text")}
            />
          )}
        </div>
      </div>
    );
  }
  if (!conversation) return <ConversationSkeleton />;
  return <Chat conversation={conversation} beside={beside} />;
}
