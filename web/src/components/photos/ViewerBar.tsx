import { ActionIcon } from "@mantine/core";
import { IconX, IconZoomIn, IconZoomOut } from "@/components/icons";
import { useFiles } from "@/lib/files/FilesContext";
import classes from "./PhotoViewer.module.css";
import type { ShownPhoto } from "./shownPhoto";
import { usePhotoTexts } from "./texts";
import type { Zoom } from "./useZoom";
import { ViewerDownload } from "./ViewerDownload";

interface Props {
  photo: ShownPhoto;
  place: { index: number; count: number };
  zoom: Zoom;
  onClose: () => void;
}

export function ViewerBar({ photo, place, zoom, onClose }: Props) {
  const t = usePhotoTexts();
  const { revealed } = useFiles();
  const isCovered = photo.isSensitive && !revealed.has(photo.fileId);
  const shared = { variant: "transparent", size: 44, className: classes.tool ?? "" } as const;
  return (
    <div className={classes.bar}>
      <span className={classes.place} role="status">
        {t("viewer.place", { number: place.index + 1, count: place.count })}
      </span>
      <ActionIcon {...shared} aria-label={t("viewer.zoomOut")} onClick={zoom.further}>
        <IconZoomOut size={22} stroke={1.7} aria-hidden />
      </ActionIcon>
      <ActionIcon {...shared} aria-label={t("viewer.zoomIn")} onClick={zoom.closer}>
        <IconZoomIn size={22} stroke={1.7} aria-hidden />
      </ActionIcon>
      {!isCovered && <ViewerDownload key={photo.id} photo={photo} />}
      <ActionIcon {...shared} aria-label={t("viewer.close")} onClick={onClose} data-autofocus>
        <IconX size={24} stroke={1.7} aria-hidden />
      </ActionIcon>
    </div>
  );
}
