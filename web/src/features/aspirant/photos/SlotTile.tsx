import type { ReactNode } from "react";
import { IconPhoto } from "@/components/icons";
import { PhotoTile } from "@/components/photos/PhotoTile";
import { useAspirantTexts } from "../texts";
import type { Slot } from "./filePhotos";
import classes from "./PhotoSection.module.css";

interface Props extends Slot {
  onOpen: (id: string) => void;
  /** What can be done with its photo. */
  tools: ReactNode;
}

/** A place of the checklist: its photo, or that it is still missing. */
export function SlotTile({ name, photo, onOpen, tools }: Props) {
  const t = useAspirantTexts();
  return (
    <li>
      {photo ? (
        <PhotoTile photo={photo} shape="square" onOpen={onOpen} />
      ) : (
        <span
          className={classes.missing}
          role="img"
          aria-label={t("photo.missing", { slot: name })}
        >
          <IconPhoto size={22} stroke={1.4} aria-hidden />
        </span>
      )}
      {photo ? tools : <span className={classes.name}>{name}</span>}
    </li>
  );
}
