import { useWriting } from "../writing";
import classes from "./Attachments.module.css";
import { useAttachmentTexts } from "./texts";
import { uploadFailed } from "./uploading";
import { removeRefused, useAttachments } from "./useAttachments";

/** Beside the button that does nothing: how many files hold the message up, and the way on. */
export function StuckFiles({ attempts }: { attempts: number }) {
  const t = useAttachmentTexts();
  const { conversation, focus } = useWriting();
  const files = useAttachments(conversation.id);
  const count = (state: string) => files.filter((one) => one.state === state).length;
  const [refused, failed] = [count("refused"), count("failed")];
  if (refused + failed === 0) return null;
  const isAll = refused + failed === files.length;
  const then = (act: (conversation: string) => void) => () => {
    act(conversation.id);
    focus();
  };
  return (
    // Said once more each time that one tries to send.
    <div key={attempts} className={classes.stuck} role={attempts > 0 ? "alert" : "status"}>
      {refused > 0 && (
        <span>
          {t("attach.refused", { count: refused })}{" "}
          <button type="button" onClick={then(removeRefused)}>
            {t("attach.removeRefused", { count: refused })}
          </button>{" "}
          {!isAll && t("attach.thenTheRest")}
        </span>
      )}
      {failed > 0 && (
        <span>
          {t("attach.failed", { count: failed })}{" "}
          <button type="button" onClick={then(uploadFailed)}>
            {t("attach.uploadAgain")}
          </button>
        </span>
      )}
    </div>
  );
}
