import { ActionIcon, Progress } from "@mantine/core";
import { IconFile, IconX } from "@/components/icons";
import { attachments, type Attachment } from "@/lib/attachments/attachments";
import { fileFormat } from "@/lib/fileFormat";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainLine } from "@/lib/plainText";
import { refusalWords } from "../../refusals";
import { useConversationTexts } from "../../texts";
import { useWriting } from "../writing";
import classes from "./Attachments.module.css";
import { fileSize } from "./fileSize";
import { useAttachmentTexts } from "./texts";
import { upload } from "./uploading";

interface Props {
  conversationId: string;
  attachment: Attachment;
}

/** One file before it is sent: what it is, how far it is, or why it cannot be sent. */
export function AttachmentCard({ conversationId, attachment }: Props) {
  const t = useAttachmentTexts();
  const words = useConversationTexts();
  const { language } = useLanguage();
  const { focus } = useWriting();
  const { type, preview, state, progress, code } = attachment;
  const name = plainLine(attachment.name);
  const format = type.startsWith("image/") ? "" : fileFormat(type);
  const size = [fileSize(attachment.size, language), format].filter(Boolean).join(" · ");
  const remove = () => {
    attachments.remove(conversationId, attachment);
    focus();
  };
  return (
    <li className={classes.card} data-state={state}>
      {preview ? (
        <img className={classes.thumbnail} src={preview} alt="" />
      ) : (
        <span className={classes.thumbnail}>
          <IconFile size={22} stroke={1.6} aria-hidden />
        </span>
      )}
      <span className={classes.words}>
        <bdi className={classes.name} title={name}>
          {name}
        </bdi>
        <span className={classes.detail}>{size}</span>
        {code && (
          <span className={classes.fault} role="alert">
            {refusalWords(words, code)}{" "}
            {state === "failed" && (
              <button type="button" onClick={() => upload(conversationId, attachment)}>
                {words("message.tryAgain")}
              </button>
            )}
          </span>
        )}
        {state === "uploading" && (
          <Progress
            size={4}
            value={Math.max(4, progress * 100)}
            aria-label={t("attach.progress", { name })}
          />
        )}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        radius="xl"
        aria-label={t("attach.remove", { name })}
        onClick={remove}
      >
        <IconX size={18} stroke={1.8} aria-hidden />
      </ActionIcon>
    </li>
  );
}
