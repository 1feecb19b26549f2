import { IconEyeOff } from "@/components/icons";
import type { CSSProperties } from "react";
import { useFiles } from "@/lib/files/FilesContext";
import { useFileSource } from "@/lib/files/useFileSource";
import { useIsNear } from "@/lib/useIsNear";
import classes from "./PhotoTile.module.css";
import { Picture } from "./Picture";
import { ratioOf, type ShownPhoto } from "./shownPhoto";
import { usePhotoTexts } from "./texts";

interface Props {
  photo: ShownPhoto;
  /** natural keeps the photo's own form, square crops it into a grid. */
  shape: "natural" | "square";
  onOpen: (id: string) => void;
}

// The thumbnail's 480 pixels fill the frame on an ordinary screen, not on a denser one.
const DENSE = 1.25;

/** A photo in its reserved place: click to see it large, or first to uncover it. */
export function PhotoTile({ photo, shape, onOpen }: Props) {
  const t = usePhotoTexts();
  const { revealed, reveal } = useFiles();
  const isCovered = photo.isSensitive && !revealed.has(photo.fileId);
  const label = `${photo.title}, ${photo.detail}`;
  const isLarge = shape === "natural" && window.devicePixelRatio > DENSE;
  const name = isLarge ? photo.paths.web : photo.paths.thumbnail;
  const { mark, isNear } = useIsNear<HTMLSpanElement>();
  const source = useFileSource(isNear && !isCovered ? name : null);
  return (
    <>
      <span
        className={classes.tile}
        data-shape={shape}
        style={{ "--ratio": shape === "square" ? 1 : ratioOf(photo) } as CSSProperties}
      >
        {source.state.status !== "failed" && (
          <button
            type="button"
            className={classes.open}
            aria-label={t(isCovered ? "photo.reveal" : "photo.open", { photo: label })}
            onClick={() => (isCovered ? reveal(photo.fileId) : onOpen(photo.id))}
          >
            {isCovered && <Cover />}
          </button>
        )}
        <Picture source={source} mark={mark} alt={label} isCovered={isCovered} />
      </span>
      {photo.remark && <span className={classes.remark}>{photo.remark}</span>}
    </>
  );
}

function Cover() {
  const t = usePhotoTexts();
  return (
    <span className={classes.cover}>
      <IconEyeOff size={22} stroke={1.6} aria-hidden />
      <strong>{t("photo.sensitive")}</strong>
      <span className={classes.show}>{t("photo.show")}</span>
    </span>
  );
}
