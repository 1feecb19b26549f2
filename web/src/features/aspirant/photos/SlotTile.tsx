import { IconCircleCheckFilled, IconPhoto } from "@/components/icons";
import { PhotoTile } from "@/components/photos/PhotoTile";
import { useAspirantTexts } from "../texts";
import type { Slot } from "./filePhotos";
import classes from "./PhotoSection.module.css";

/** A place of the checklist: its photo, or that it is still missing. */
export function SlotTile({ name, photo, onOpen }: Slot & { onOpen: (id: string) => void }) {
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
      <span className={classes.name} data-filled={photo !== null}>
        {photo && <IconCircleCheckFilled size={14} aria-hidden />}
        {name}
      </span>
    </li>
  );
}
