import type { SentFile } from "@/lib/attachments/sentFile";
import { useConversationTexts } from "../texts";
import { FileCard } from "./FileCard";
import classes from "./LocalFile.module.css";
import type { FileProps } from "./MessageFile";
import { useLocalPreview } from "./useLocalPreview";

/** A file of ours that is on its way: the picture where this device has it, else its card. */
export function LocalFile({ message, media, file }: FileProps & { file: SentFile }) {
  const t = useConversationTexts();
  const preview = useLocalPreview(file);
  if (!preview) return <FileCard type={message.type} media={media} />;
  return <img className={classes.picture} src={preview} alt={`${t("kind.image")}, ${file.name}`} />;
}
