import { useConversationTexts } from "../texts";
import { FileCard } from "./FileCard";
import type { FileProps } from "./MessageFile";

/** Announced, and fetched once the person is known to be of age and agreed to be kept. */
export function WaitingFile({ message, media }: FileProps) {
  const t = useConversationTexts();
  const isPicture = message.type === "image" || message.type === "video";
  return (
    <FileCard type={message.type} media={media} state={t("media.waiting")} isPicture={isPicture} />
  );
}
