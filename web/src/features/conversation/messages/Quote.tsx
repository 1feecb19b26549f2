import { useConversationTexts } from "../texts";
import classes from "./Quote.module.css";
import { Quoted } from "./Quoted";
import { useQuotes } from "./QuotesContext";
import type { ChatMessage } from "./timeline";

interface Props {
  /** The message that this one answers; null when it is not loaded. */
  quoted: ChatMessage | null;
  replyTo: string;
}

/** What this message answers, as the way there. */
export function Quote({ quoted, replyTo }: Props) {
  const t = useConversationTexts();
  const { name, leadTo } = useQuotes();
  return (
    <blockquote className={classes.frame} aria-label={t("message.repliedTo")}>
      <button
        type="button"
        className={classes.quote}
        title={t("message.leadTo")}
        onClick={() => leadTo(replyTo)}
      >
        {quoted ? <Quoted quoted={quoted} name={name} /> : t("message.repliedToEarlier")}
      </button>
    </blockquote>
  );
}
