import { IconBan, IconCalendarTime } from "@/components/icons";
import { useCommand } from "@/lib/api/useCommand";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dueTime, fullTime } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import { AuthorLabel } from "../messages/AuthorLabel";
import { MessageContent } from "../messages/MessageContent";
import type { ChatMessage } from "../messages/timeline";
import { showFault } from "../refusals";
import { useConversationTexts } from "../texts";
import { CancelButton } from "./CancelButton";
import { CancelledLine } from "./CancelledLine";
import { ChangedLine } from "./ChangedLine";
import classes from "./WaitingMessages.module.css";

interface Props {
  message: ChatMessage;
  /** Its id. */
  conversation: string;
  /** To change it, or to schedule it again. */
  onOpen: () => void;
}

/** A message that nobody has received yet: when it goes out, and the ways to change that. */
export function WaitingMessage({ message, conversation, onOpen }: Props) {
  const t = useConversationTexts();
  const { language } = useLanguage();
  const now = new Date(useNow());
  const { run, isBusy, may } = useCommand("cancelScheduled");
  const at = message.at.toDate();
  const isCancelled = message.status === "cancelled";
  // A new message would need the file anew.
  const mayOpen = !isCancelled || message.media.length === 0;
  const cancelOnReply = message.schedule?.cancelOnReply ?? false;
  const Icon = isCancelled ? IconBan : IconCalendarTime;

  const cancel = () =>
    void run({ conversation, message: message.id }).catch((fault: unknown) =>
      showFault(t, "scheduled.notCancelled", fault),
    );

  return (
    <article className={classes.message} data-cancelled={isCancelled || undefined}>
      <AuthorLabel author={message.author} />
      <div className={classes.words}>
        <MessageContent message={message} />
      </div>
      <p className={classes.state} role="status">
        <Icon size={14} aria-hidden />
        {isCancelled ? (
          <CancelledLine message={message} />
        ) : (
          <time dateTime={at.toISOString()} title={fullTime(at, language)}>
            {at > now
              ? t("scheduled.at", { time: dueTime(at, now, language) })
              : t("scheduled.due")}
          </time>
        )}
      </p>
      <ChangedLine message={message} />
      {cancelOnReply && !isCancelled && (
        <p className={classes.state}>{t("scheduled.cancelOnReply")}</p>
      )}
      {may && (
        <p className={classes.tools}>
          {mayOpen && (
            <button type="button" onClick={onOpen}>
              {t(isCancelled ? "scheduled.again" : "scheduled.change")}
            </button>
          )}
          {!isCancelled && <CancelButton isBusy={isBusy} onCancel={cancel} />}
        </p>
      )}
    </article>
  );
}
