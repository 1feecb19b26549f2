import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { ChatMessage } from "../messages/timeline";
import { useConversationTexts } from "../texts";
import { WaitingMessage } from "./WaitingMessage";
import classes from "./WaitingMessages.module.css";

interface Props {
  messages: readonly ChatMessage[];
  conversation: Identified<Conversation>;
  /** The message that is being changed. */
  changing: string | null;
  onChanging: (id: string | null) => void;
}

/** What waits for its time, below all that was said. */
export function WaitingMessages({ messages, conversation, changing, onChanging }: Props) {
  const t = useConversationTexts();
  if (messages.length === 0) return null;
  return (
    <section className={classes.waiting} aria-label={t("scheduled.label")}>
      <h3 className={classes.title}>{t("scheduled.label")}</h3>
      {messages.map((message) => (
        <WaitingMessage
          key={message.id}
          message={message}
          conversation={conversation}
          isOpen={changing === message.id}
          onOpen={(isOpen) => onChanging(isOpen ? message.id : null)}
        />
      ))}
    </section>
  );
}
