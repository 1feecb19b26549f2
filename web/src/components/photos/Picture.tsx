import { IconPhotoOff } from "@tabler/icons-react";
import { useFileSource } from "@/lib/files/useFileSource";
import { useText } from "@/lib/i18n/LanguageContext";
import { useIsNear } from "@/lib/useIsNear";
import classes from "./Picture.module.css";

interface Props {
  /** Its name in the bucket. */
  name: string;
  alt: string;
  /** What stands in its place when it may not be seen or does not load. */
  isCovered?: boolean;
}

/** Fills its frame with an image once it is near enough to be seen. */
export function Picture({ name, alt, isCovered = false }: Props) {
  const t = useText();
  const { mark, isNear } = useIsNear<HTMLSpanElement>();
  const { state, onShown, onFailed, retry } = useFileSource(isNear && !isCovered ? name : null);
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
        <span className={classes.failed}>
          <IconPhotoOff size={22} stroke={1.6} aria-hidden />
          {state.code === "guardian_needed" ? (
            <span>{t("media.withheld")}</span>
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
