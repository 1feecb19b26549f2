import { useFileUrl } from "@/lib/files/useFileUrl";
import { useFiles } from "@/lib/files/FilesContext";
import { useIsNear } from "@/lib/useIsNear";
import { type ConversationKey, useConversationTexts } from "../texts";
import { ContactCard } from "./ContactCard";
import { FileCard } from "./FileCard";
import classes from "./FileCard.module.css";
import type { FileProps } from "./MessageFile";

const NO_PHOTO: Partial<Record<NonNullable<FileProps["media"]["fault"]>, ConversationKey>> = {
  animated: "media.noPhoto.animated",
  not_allowed: "media.noPhoto.not_allowed",
};

/** A document or any other file: its name, its kind, and the way to open it. */
export function FileLink({ message, media }: FileProps) {
  const t = useConversationTexts();
  const { urls } = useFiles();
  const { mark, isNear } = useIsNear<HTMLSpanElement>();
  const name = media.objectName ?? "";
  const noPhoto = media.fault ? NO_PHOTO[media.fault] : undefined;
  const state = useFileUrl(isNear && name ? name : null);
  return (
    <FileCard type={message.type} media={media} state={noPhoto && t(noPhoto)}>
      {media.cards.map((card, index) => (
        <ContactCard key={index} card={card} />
      ))}
      <span ref={mark} className={classes.actions}>
        {state.status === "ready" && (
          <a href={state.url} target="_blank" rel="noopener noreferrer">
            {t("media.open")}
          </a>
        )}
        {state.status === "loading" && <span>{t("media.preparing")}</span>}
        {state.status === "failed" && (
          <button type="button" onClick={() => urls.retry(name)}>
            {t("photo.loadAgain")}
          </button>
        )}
      </span>
    </FileCard>
  );
}
