import { useWhenVisible } from "@/lib/useWhenVisible";
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
  const { name, leadTo, far, askFar } = useQuotes();
  const isUnknown = !quoted && !far.has(replyTo);
  // Read when the quote comes near the screen, and once.
  const frame = useWhenVisible<HTMLQuoteElement>(isUnknown, () => askFar(replyTo));
  const shown = quoted ?? far.get(replyTo);
  const nothing = shown === null ? "message.repliedToGone" : "message.repliedToEarlier";
  return (
    <blockquote ref={frame} className={classes.frame} aria-label={t("message.repliedTo")}>
      <button
        type="button"
        className={classes.quote}
        title={t("message.leadTo")}
        onClick={() => leadTo(replyTo)}
      >
        {shown ? <Quoted quoted={shown} name={name} /> : t(nothing)}
      </button>
    </blockquote>
  );
}
