import { ActionIcon } from "@mantine/core";
import { IconArrowBackUp, IconX } from "@/components/icons";
import { nameOf } from "@/lib/personNames";
import { useWriting } from "../composer/writing";
import { Quoted } from "../messages/Quoted";
import { useConversationTexts } from "../texts";
import classes from "./ReplyStrip.module.css";
import { useReplyTexts } from "./texts";

/** Whom and what the message will answer, as only the team sees it. */
export function ReplyStrip() {
  const t = useReplyTexts();
  const say = useConversationTexts();
  const { conversation, reply, dropReply, focus } = useWriting();
  if (!reply) return null;
  return (
    <div className={classes.strip} role="group" aria-label={t("reply.label")}>
      <IconArrowBackUp size={18} aria-hidden className={classes.icon} />
      <div className={classes.quote}>
        {reply.quoted ? (
          <Quoted quoted={reply.quoted} name={nameOf(conversation)} />
        ) : (
          say("message.repliedToEarlier")
        )}
        <span className={classes.hint}>{t("reply.onlyHere")}</span>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        radius="xl"
        aria-label={t("reply.drop")}
        title={t("reply.drop")}
        onClick={() => {
          dropReply();
          focus();
        }}
      >
        <IconX size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
    </div>
  );
}
