import { useConversationTexts } from "../texts";
import { FileCard } from "./FileCard";
import type { FileProps } from "./MessageFile";

/** Why there is no file, in plain words. */
export function MissingFile({ message, media }: FileProps) {
  const t = useConversationTexts();
  const state = media.fault ? t(`media.fault.${media.fault}`) : t("media.fault.unavailable");
  return <FileCard type={message.type} media={media} state={state} />;
}
