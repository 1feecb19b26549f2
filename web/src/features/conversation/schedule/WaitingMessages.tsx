import { Suspense } from "react";
import { part } from "@/components/parts/part";
import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { ChatMessage } from "../messages/timeline";
import { useConversationTexts } from "../texts";
import { useOpened } from "./useOpened";
import { WaitingMessage } from "./WaitingMessage";
import classes from "./WaitingMessages.module.css";

const ChangeDialog = part(
  () => import("./ChangeDialog").then(({ ChangeDialog }) => ChangeDialog),
  "over",
);

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
  const opened = useOpened(changing, messages);
  const label = messages.some(({ status }) => status === "scheduled")
    ? t("scheduled.label")
    : t("scheduled.label.over");
  return (
    <>
      {messages.length > 0 && (
        <section className={classes.waiting} aria-label={label}>
          <h3 className={classes.title}>{label}</h3>
          {messages.map((message) => (
            <WaitingMessage
              key={message.id}
              message={message}
              conversation={conversation.id}
              onOpen={() => onChanging(message.id)}
            />
          ))}
        </section>
      )}
      {opened && (
        <Suspense fallback={null}>
          <ChangeDialog
            key={opened.id}
            conversation={conversation}
            opened={opened}
            now={messages.find(({ id }) => id === opened.id)}
            onClose={() => onChanging(null)}
          />
        </Suspense>
      )}
    </>
  );
}
