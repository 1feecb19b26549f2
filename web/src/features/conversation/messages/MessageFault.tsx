import { failureWords } from "../refusals";
import { useChatActions } from "../chatActions";
import { CancelledLine } from "../schedule/CancelledLine";
import { useConversationTexts } from "../texts";
import classes from "./MessageFault.module.css";
import type { ChatMessage } from "./timeline";
import { NotSent } from "./NotSent";
import { useRetry } from "./useRetry";

// What the bot left unsaid stays unsaid; for a closed window, a new text is written once it opens;
// who wants no messages has to write first.
const OVER = [
  "taken_over",
  "erasure_requested",
  "stop_outdated",
  "window_closed",
  "63016",
  "opted_out",
  "21610",
  "forgotten",
];

/** What went wrong with a message of ours, in plain words, and what can be done. */
export function MessageFault({ message }: { message: ChatMessage }) {
  const t = useConversationTexts();
  if (message.direction === "in") return null;
  const { local } = message;
  if (local) return local.refusal || message.isHeld ? <NotSent local={local} /> : null;
  if (message.status === "unknown") {
    return <div className={classes.fault}>{t("message.unconfirmed")}</div>;
  }
  if (message.status === "cancelled") {
    return (
      <div className={classes.fault}>
        <CancelledLine message={message} />
      </div>
    );
  }
  if (message.status === "failed" || message.status === "undelivered") {
    return <Failed message={message} />;
  }
  return null;
}

function Failed({ message }: { message: ChatMessage }) {
  const t = useConversationTexts();
  const { retry, isBusy, may } = useRetry(message.id);
  const { error } = message;
  const { isBlocked, takesTemplates } = useChatActions();
  const isHeld = message.template ? !takesTemplates : isBlocked;
  const isOver = isHeld || (error !== null && (error.permanent || OVER.includes(error.code)));
  return (
    <div className={classes.fault} data-alarm>
      {t("message.failed", { reason: failureWords(t, message.error) })}{" "}
      {may && !isOver && (
        <button
          type="button"
          aria-disabled={isBusy}
          onClick={(event) => retry(event.currentTarget)}
        >
          {t("message.tryAgain")}
        </button>
      )}
    </div>
  );
}
