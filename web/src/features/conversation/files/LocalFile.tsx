import { attachments } from "@/lib/attachments/attachments";
import type { SentFile } from "@/lib/attachments/sentFile";
import { useConversationTexts } from "../texts";
import { FileCard } from "./FileCard";
import classes from "./LocalFile.module.css";
import type { FileProps } from "./MessageFile";

/** A file of ours that is on its way: the picture where this page has it, else its card. */
export function LocalFile({ message, media, file }: FileProps & { file: SentFile }) {
  const t = useConversationTexts();
  const preview = attachments.handedOver(file.uploadId)?.preview;
  if (!preview) return <FileCard type={message.type} media={media} />;
  return <img className={classes.picture} src={preview} alt={`${t("kind.image")}, ${file.name}`} />;
}
