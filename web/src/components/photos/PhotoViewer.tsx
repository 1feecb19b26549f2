import { Modal } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import type { ShownPhoto } from "./shownPhoto";
import classes from "./PhotoViewer.module.css";
import { usePhotoTexts } from "./texts";
import { useZoom } from "./useZoom";
import { ViewerArrows } from "./ViewerArrows";
import { ViewerBar } from "./ViewerBar";
import { ViewerCaption } from "./ViewerCaption";
import { ViewerStage } from "./ViewerStage";

interface Props {
  photos: readonly ShownPhoto[];
  /** The photo that is looked at; null when none is. */
  openId: string | null;
  onOpen: (id: string) => void;
  onClose: () => void;
  /** What can be done with a photo beside looking at it, by its id. */
  tools?: (id: string) => ReactNode;
}

/** One photo as large as the window; ← and → go through the others. */
export function PhotoViewer({ photos, openId, onOpen, onClose, tools }: Props) {
  const t = usePhotoTexts();
  const index = photos.findIndex((photo) => photo.id === openId);
  const photo = photos[index];
  return (
    <Modal
      opened={photo !== undefined}
      onClose={onClose}
      fullScreen
      padding={0}
      withCloseButton={false}
      attributes={{ content: { "aria-label": t("viewer.label") } }}
      classNames={{ content: classes.content ?? "", body: classes.body ?? "" }}
    >
      {photo && (
        <Look
          photo={photo}
          place={{ index, count: photos.length }}
          onClose={onClose}
          tools={tools?.(photo.id)}
          onStep={(step) => {
            const next = photos[index + step];
            if (next) onOpen(next.id);
          }}
        />
      )}
    </Modal>
  );
}

interface LookProps {
  photo: ShownPhoto;
  place: { index: number; count: number };
  onStep: (step: number) => void;
  onClose: () => void;
  tools: ReactNode;
}

function Look({ photo, place, onStep, onClose, tools }: LookProps) {
  const zoom = useZoom(onStep);
  const step = (by: number) => {
    zoom.reset();
    onStep(by);
  };
  useKeys({
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    "+": zoom.closer,
    "=": zoom.closer,
    "-": zoom.further,
    "0": zoom.reset,
  });
  return (
    <div className={classes.viewer}>
      <ViewerBar photo={photo} place={place} zoom={zoom} onClose={onClose} />
      <ViewerStage photo={photo} zoom={zoom} />
      <ViewerArrows place={place} onStep={step} />
      <ViewerCaption photo={photo} tools={tools} />
    </div>
  );
}

/** On the whole window: a button that was just disabled would swallow the key. */
function useKeys(keys: Partial<Record<string, () => void>>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = event.ctrlKey || event.metaKey ? undefined : keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}
