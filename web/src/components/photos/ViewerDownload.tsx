import { ActionIcon } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDownload } from "@/components/icons";
import { useState } from "react";
import { download } from "@/lib/download";
import { useFiles } from "@/lib/files/FilesContext";
import { useFileUrl } from "@/lib/files/useFileUrl";
import classes from "./PhotoViewer.module.css";
import type { ShownPhoto } from "./shownPhoto";
import { usePhotoTexts } from "./texts";

const SHARED = { variant: "transparent", size: 44, className: classes.tool ?? "" } as const;

/** Saves what was sent. A photo's original is asked for by itself, since the audit tells who did. */
export function ViewerDownload({ photo }: { photo: ShownPhoto }) {
  const hasSizes = photo.paths.original !== photo.paths.web;
  return hasSizes ? <OriginalButton photo={photo} /> : <FileLink name={photo.paths.original} />;
}

function OriginalButton({ photo }: { photo: ShownPhoto }) {
  const t = usePhotoTexts();
  const { original } = useFiles();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      download(await original(photo.fileId));
    } catch {
      notifications.show({ color: "red", message: t("viewer.download.failed") });
    }
    setBusy(false);
  };
  return (
    <ActionIcon
      {...SHARED}
      loading={isBusy}
      aria-label={t("viewer.download")}
      title={t("viewer.download")}
      onClick={() => void save()}
    >
      <IconDownload size={22} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}

function FileLink({ name }: { name: string }) {
  const t = usePhotoTexts();
  const file = useFileUrl(name);
  if (file.status !== "ready") return null;
  return (
    <ActionIcon
      {...SHARED}
      component="a"
      href={file.url}
      download
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t("viewer.download")}
      title={t("viewer.download")}
    >
      <IconDownload size={22} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
