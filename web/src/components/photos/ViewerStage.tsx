import { Button, Loader } from "@mantine/core";
import { IconEyeOff } from "@/components/icons";
import { useState } from "react";
import { useFiles } from "@/lib/files/FilesContext";
import { useFileSource, type FileSource } from "@/lib/files/useFileSource";
import classes from "./PhotoViewer.module.css";
import type { ShownPhoto } from "./shownPhoto";
import { usePhotoTexts } from "./texts";
import type { Zoom } from "./useZoom";

interface Props {
  photo: ShownPhoto;
  zoom: Zoom;
}

export function ViewerStage({ photo, zoom }: Props) {
  const { stage, isZoomed, isMoving, style } = zoom;
  const t = usePhotoTexts();
  const { revealed, reveal } = useFiles();
  const isCovered = photo.isSensitive && !revealed.has(photo.fileId);
  return (
    <div
      ref={stage}
      className={classes.stage}
      data-zoomed={isZoomed}
      data-moving={isMoving || undefined}
    >
      {isCovered ? (
        <div className={classes.notice}>
          <IconEyeOff size={30} stroke={1.6} aria-hidden />
          <span>{t("photo.sensitive")}</span>
          <Button variant="white" color="dark" onClick={() => reveal(photo.fileId)}>
            {t("photo.show")}
          </Button>
        </div>
      ) : (
        <Large key={photo.id} photo={photo} style={style} />
      )}
    </div>
  );
}

/** The web size, over the thumbnail that is already there while it arrives. */
function Large({ photo, style }: { photo: ShownPhoto; style: React.CSSProperties }) {
  const source = useFileSource(photo.paths.web);
  const preview = useFileSource(photo.paths.thumbnail);
  const [isSharp, setSharp] = useState(false);
  const { width, height } = photo;
  const size = { width: width ?? undefined, height: height ?? undefined };
  if (source.state.status === "failed") return <Failed source={source} />;
  return (
    <div className={classes.zoomed} style={style}>
      {preview.state.status === "ready" && !isSharp && (
        <img src={preview.state.url} alt="" className={classes.preview} {...size} />
      )}
      {source.state.status === "ready" ? (
        <img
          {...size}
          src={source.state.url}
          alt={`${photo.title}, ${photo.detail}`}
          draggable={false}
          onLoad={() => {
            source.onShown();
            setSharp(true);
          }}
          onError={source.onFailed}
        />
      ) : (
        <Loader color="white" />
      )}
    </div>
  );
}

function Failed({ source }: { source: FileSource }) {
  const t = usePhotoTexts();
  return (
    <div className={classes.notice} role="alert">
      <span>{t("photo.failed")}</span>
      <Button variant="white" color="dark" onClick={source.retry}>
        {t("photo.loadAgain")}
      </Button>
    </div>
  );
}
