import { useFileSource } from "@/lib/files/useFileSource";
import { useIsNear } from "@/lib/useIsNear";
import { useConversationTexts } from "../texts";
import type { FileProps } from "./MessageFile";
import classes from "./VideoPlayer.module.css";

const FIRST_PICTURE = "#t=0.1"; // browsers then show it instead of a black field

export function VideoPlayer({ media }: FileProps) {
  const t = useConversationTexts();
  const { mark, isNear } = useIsNear<HTMLDivElement>();
  const { state, onShown, onFailed, retry } = useFileSource(isNear ? media.objectName : null);
  return (
    <div ref={mark} className={classes.video}>
      {state.status === "ready" && (
        // eslint-disable-next-line jsx-a11y/media-has-caption -- aspirants' videos have none
        <video
          src={state.url + FIRST_PICTURE}
          controls
          playsInline
          preload="metadata"
          aria-label={t("kind.video")}
          onLoadedMetadata={onShown}
          onError={onFailed}
        />
      )}
      {state.status === "failed" && (
        <button type="button" onClick={retry}>
          {t("photo.loadAgain")}
        </button>
      )}
    </div>
  );
}
