import { memo } from "react";
import { DeliveryTicks } from "@/components/DeliveryTicks";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainText } from "@/lib/plainText";
import { clockTime, fullTime } from "@/lib/time/format";
import { CopyIcon } from "../CopyIcon";
import { useConversationTexts } from "../texts";
import { BotWhy } from "../why/BotWhy";
import { AuthorLabel } from "./AuthorLabel";
import classes from "./MessageBubble.module.css";
import { MessageContent } from "./MessageContent";
import { MessageFault } from "./MessageFault";
import { MessageMarks } from "./MessageMarks";
import type { ChatMessage } from "./timeline";

interface Props {
  message: ChatMessage;
  isFirst: boolean;
  isLast: boolean;
  /** What it answers; undefined when it answers nothing, null when that is not loaded. */
  quoted: ChatMessage | null | undefined;
}

/** One message. `data-message` lets the scroller find it again. */
export const MessageBubble = memo(function MessageBubble(props: Props) {
  const { message, isFirst, isLast, quoted } = props;
  const { language } = useLanguage();
  const copy = useConversationTexts()("message.copy");
  const words = plainText(message.text).trim();
  const at = message.at.toDate();
  return (
    <div
      className={classes.message}
      data-direction={message.direction}
      data-author={message.author === "bot" ? "bot" : "person"}
      data-message={message.id}
    >
      <div className={classes.bubble} data-last={isLast || undefined}>
        {isFirst && message.direction === "out" && <AuthorLabel author={message.author} />}
        <MessageMarks message={message} quoted={quoted} />
        <MessageContent message={message} />
        <span className={classes.footer}>
          <time dateTime={at.toISOString()} title={fullTime(at, language)}>
            {clockTime(at, language)}
          </time>
          {message.direction === "out" && (
            <DeliveryTicks status={message.local?.refusal ? "failed" : message.status} />
          )}
        </span>
        {message.author === "bot" && <BotWhy message={message} answered={quoted} />}
        {words && <CopyIcon className={classes.copy} value={words} label={copy} tabIndex={-1} />}
      </div>
      <MessageFault message={message} />
    </div>
  );
});
