import { memo, type ReactNode } from "react";
import { DeliveryTicks } from "@/components/DeliveryTicks";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { clockTime, fullTime } from "@/lib/time/format";
import { ActionsButton } from "../messageMenu/ActionsButton";
import { BotWhy } from "../why/BotWhy";
import { AuthorLabel } from "./AuthorLabel";
import classes from "./MessageBubble.module.css";
import { MessageContent } from "./MessageContent";
import { MessageFault } from "./MessageFault";
import { MessageMarks } from "./MessageMarks";
import type { ChatMessage } from "./timeline";
import { useStatusTimes } from "./useStatusTimes";

interface Props {
  message: ChatMessage;
  isFirst: boolean;
  isLast: boolean;
  isNewest: boolean;
  /** What it answers; undefined when it answers nothing, null when that is not loaded. */
  quoted: ChatMessage | null | undefined;
}

/** One message. `data-message` lets the scroller find it again. */
export const MessageBubble = memo(function MessageBubble(props: Props) {
  const { message, isFirst, isLast, isNewest, quoted } = props;
  const { language } = useLanguage();
  const timesOf = useStatusTimes();
  const at = message.at.toDate();
  const isRefused = message.local?.refusal && !message.local.isTrying;
  const foot = (button: ReactNode) => (
    <span className={classes.footer}>
      {button}
      <time dateTime={at.toISOString()} title={fullTime(at, language)}>
        {clockTime(at, language)}
      </time>
      {message.direction === "out" && (
        <DeliveryTicks status={isRefused ? "failed" : message.status} told={timesOf(message)} />
      )}
    </span>
  );
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
        {message.author === "bot" ? (
          <BotWhy message={message} answered={quoted} isNewest={isNewest} foot={foot} />
        ) : (
          foot(null)
        )}
        <ActionsButton message={message} isNewest={isNewest} />
      </div>
      <MessageFault message={message} />
    </div>
  );
});
