import { IconPhotoOff } from "@/components/icons";
import type { Ref } from "react";
import type { FileSource } from "@/lib/files/useFileSource";
import classes from "./Picture.module.css";
import { type PhotoKey, usePhotoTexts } from "./texts";

interface Props {
  source: FileSource;
  /** On the frame, which tells when it is near. */
  mark: Ref<HTMLSpanElement>;
  alt: string;
  /** What stands in its place when it may not be seen or does not load. */
  isCovered?: boolean;
}

/** Why it may not be seen now, where asking again helps nothing. */
const UNSEEN: Readonly<Record<string, PhotoKey>> = {
  guardian_needed: "media.withheld",
  form_needed: "media.waiting",
};

/** Fills its frame with an image, or says why it cannot. */
export function Picture({ source, mark, alt, isCovered = false }: Props) {
  const t = usePhotoTexts();
  const { state, onShown, onFailed, retry } = source;
  const reason = state.status === "failed" ? UNSEEN[state.code] : undefined;
  return (
    <span
      ref={mark}
      className={classes.picture}
      data-loading={state.status === "loading"}
      data-failed={state.status === "failed"}
    >
      {state.status === "ready" && !isCovered && (
        <img src={state.url} alt={alt} onLoad={onShown} onError={onFailed} decoding="async" />
      )}
      {state.status === "failed" && !isCovered && (
        <span className={classes.failed} role="group" aria-label={alt}>
          <IconPhotoOff size={22} stroke={1.6} aria-hidden />
          {reason ? (
            <span>{t(reason)}</span>
          ) : (
            <button type="button" onClick={retry}>
              {t("photo.loadAgain")}
            </button>
          )}
        </span>
      )}
    </span>
  );
}
