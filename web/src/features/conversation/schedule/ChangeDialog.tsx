import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import type { ChatMessage } from "../messages/timeline";
import { Overtaken } from "./Overtaken";
import { ScheduleDialog } from "./ScheduleDialog";

interface Props {
  conversation: Identified<Conversation>;
  /** The message as it was when the dialog was opened. */
  opened: ChatMessage;
  /** As it is now; undefined when it waits no more. */
  now: ChatMessage | undefined;
  onClose: () => void;
}

/**
 * Changes a message that waits, or schedules a cancelled one again. What was begun as a change never
 * becomes a new message by itself: a colleague may just have cancelled it.
 */
export function ChangeDialog({ conversation, opened, now, onClose }: Props) {
  const waited = opened.status === "scheduled";
  const isOvertaken = waited && now?.status !== "scheduled";
  const hasFile = opened.media.length > 0;
  return (
    <ScheduleDialog
      conversation={conversation}
      text={opened.text}
      template={opened.template}
      {...(waited && {
        waiting: {
          id: opened.id,
          sendAt: opened.at.toDate(),
          cancelOnReply: opened.schedule?.cancelOnReply ?? false,
          hasFile,
        },
      })}
      // A new message would need the file anew.
      {...(isOvertaken && {
        overtaken: { words: <Overtaken message={now} mayAgain={!hasFile} />, mayAgain: !hasFile },
      })}
      onClose={onClose}
    />
  );
}
