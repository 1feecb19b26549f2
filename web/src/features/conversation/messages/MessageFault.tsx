import { failureWords, refusalWords } from "../refusals";
import { useChatActions } from "../chatActions";
import { CancelledLine } from "../schedule/CancelledLine";
import { useConversationTexts } from "../texts";
import classes from "./MessageFault.module.css";
import type { ChatMessage } from "./timeline";
import { keepFocus } from "./keepFocus";
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
  if (message.local) return <NotSent message={message} />;
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

/** The server never confirmed it. Unless it refused for good, it is tried again by itself. */
function NotSent({ message }: { message: ChatMessage }) {
  const t = useConversationTexts();
  const { resend, edit, discard, isBlocked } = useChatActions();
  const { local } = message;
  if (!local?.refusal) return null;
  const { code, isFinal } = local.refusal;
  return (
    <div className={classes.fault} data-alarm role="alert">
      {t("message.notSent")} {refusalWords(t, code)}{" "}
      {!isFinal && !isBlocked && (
        <>
          {t("message.triedAgain")}{" "}
          <button type="button" onClick={(event) => after(event.currentTarget, resend)}>
            {t("message.tryAgain")}
          </button>
        </>
      )}{" "}
      <button type="button" onClick={() => edit(local)}>
        {t("message.edit")}
      </button>{" "}
      <button type="button" onClick={(event) => after(event.currentTarget, () => discard(local))}>
        {t("message.discard")}
      </button>
    </div>
  );
}

/** Acts, and keeps the focus nearby once what was pressed is gone. */
function after(pressed: HTMLElement, act: () => void) {
  const focusThere = keepFocus(pressed);
  act();
  requestAnimationFrame(focusThere);
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
