import { useText } from "@/lib/i18n/useText";
import { FileCard } from "./FileCard";
import type { FileProps } from "./MessageFile";

/** Why there is no file, in plain words. */
export function MissingFile({ message, media }: FileProps) {
  const t = useText();
  const state = media.fault ? t(`media.fault.${media.fault}`) : t("media.fault.unavailable");
  return <FileCard type={message.type} media={media} state={state} />;
}
