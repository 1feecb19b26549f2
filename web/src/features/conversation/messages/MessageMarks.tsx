import { IconArrowForwardUp, IconSpeakerphone, IconTemplate } from "@/components/icons";
import { plainLine } from "@/lib/plainText";
import { useConversationTexts } from "../texts";
import classes from "./MessageMarks.module.css";
import { Quote } from "./Quote";
import type { ChatMessage } from "./timeline";

interface Props {
  message: ChatMessage;
  quoted: ChatMessage | null | undefined;
}

/** What stands above a message's own words: forwarded, came from an advertisement, in reply to. */
export function MessageMarks({ message, quoted }: Props) {
  const t = useConversationTexts();
  const headline = plainLine(message.referral?.headline ?? "");
  return (
    <>
      {message.forwarded && (
        <span className={classes.mark}>
          <IconArrowForwardUp size={14} aria-hidden />
          {t("message.forwarded")}
        </span>
      )}
      {message.template && (
        <span className={classes.mark}>
          <IconTemplate size={14} aria-hidden />
          {t("message.template")}
        </span>
      )}
      {message.referral && (
        <span className={classes.mark}>
          <IconSpeakerphone size={14} aria-hidden />
          <bdi>{headline ? `${t("message.referral")}: ${headline}` : t("message.referral")}</bdi>
        </span>
      )}
      {quoted !== undefined && message.replyTo && (
        <Quote quoted={quoted} replyTo={message.replyTo} />
      )}
    </>
  );
}
