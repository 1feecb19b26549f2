import { KindIcon } from "@/components/KindIcon";
import { plainLine } from "@/lib/plainText";
import { useConversationTexts } from "../texts";
import classes from "./Quote.module.css";
import { useQuotes } from "./QuotesContext";
import type { ChatMessage } from "./timeline";
import { useSender } from "./useSender";

interface Props {
  /** The message that this one answers; null when it is not loaded. */
  quoted: ChatMessage | null;
  replyTo: string;
}

/** What this message answers, as the way there. */
export function Quote({ quoted, replyTo }: Props) {
  const t = useConversationTexts();
  const { leadTo } = useQuotes();
  return (
    <blockquote className={classes.frame} aria-label={t("message.repliedTo")}>
      <button
        type="button"
        className={classes.quote}
        title={t("message.leadTo")}
        onClick={() => leadTo(replyTo)}
      >
        {quoted ? <Quoted quoted={quoted} /> : t("message.repliedToEarlier")}
      </button>
    </blockquote>
  );
}

function Quoted({ quoted }: { quoted: ChatMessage }) {
  const t = useConversationTexts();
  const sender = useSender(quoted.author);
  const words = plainLine(quoted.text) || t(`kind.${quoted.type}`);
  return (
    <>
      <bdi className={classes.author}>{sender}</bdi>
      <span className={classes.words}>
        <KindIcon type={quoted.type} size={14} />
        <bdi>{words}</bdi>
      </span>
    </>
  );
}
