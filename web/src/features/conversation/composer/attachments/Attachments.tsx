import { useEffect, useRef } from "react";
import { takesCaption, contentTypeOf } from "@/lib/attachments/sentFile";
import { useWriting } from "../writing";
import { AttachmentCard } from "./AttachmentCard";
import classes from "./Attachments.module.css";
import { DropArea } from "./DropArea";
import { useAttachmentTexts } from "./texts";
import { takeUp, uploadFailed } from "./uploading";
import { useAttachments } from "./useAttachments";
import { usePastedFiles } from "./usePastedFiles";

/** The files that go out with what is being written, and the ways in which more come. */
export function Attachments() {
  const t = useAttachmentTexts();
  const { conversation, draft } = useWriting();
  const files = useAttachments(conversation.id);
  usePastedFiles(conversation.id);
  useEffect(() => {
    const again = () => uploadFailed(conversation.id);
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [conversation.id]);

  // Those of an earlier page, or of another tab.
  useEffect(() => takeUp(conversation.id), [conversation.id, files]);

  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const tray = list.current;
    if (tray) tray.scrollTop = tray.scrollHeight;
  }, [files.length]);

  const [first] = files;
  const isApart = first && draft.trim() && !takesCaption(contentTypeOf(first.type));
  const isPassing = files.some(({ keeping, state }) => keeping === "noRoom" && state !== "refused");
  return (
    <>
      <DropArea conversationId={conversation.id} />
      {files.length > 0 && (
        <ul ref={list} className={classes.list} aria-label={t("attach.list")}>
          {files.map((one) => (
            <AttachmentCard key={one.id} conversationId={conversation.id} attachment={one} />
          ))}
        </ul>
      )}
      {isApart && <p className={classes.hint}>{t("attach.apart")}</p>}
      {isPassing && (
        <p className={classes.hint} role="status">
          {t("attach.noRoom")}
        </p>
      )}
    </>
  );
}
