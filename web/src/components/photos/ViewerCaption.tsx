import type { ReactNode } from "react";
import { plainText } from "@/lib/plainText";
import classes from "./PhotoViewer.module.css";
import type { ShownPhoto } from "./shownPhoto";

/** Which slot and message the photo belongs to, and what is wrong with it. */
export function ViewerCaption({ photo, tools }: { photo: ShownPhoto; tools: ReactNode }) {
  return (
    <div className={classes.caption}>
      <span>
        {!tools && <strong>{photo.title}</strong>}
        <bdi>{photo.detail}</bdi>
      </span>
      {tools}
      {photo.remark && <span className={classes.problems}>{photo.remark}</span>}
      {photo.caption && <bdi className={classes.words}>{plainText(photo.caption)}</bdi>}
    </div>
  );
}
