import type { ReactNode } from "react";
import { problemWords } from "@/lib/photoProblems";
import { plainText } from "@/lib/plainText";
import classes from "./PhotoViewer.module.css";
import type { ShownPhoto } from "./shownPhoto";
import { usePhotoTexts } from "./texts";

/** Which slot and message the photo belongs to, and what is wrong with it. */
export function ViewerCaption({ photo, tools }: { photo: ShownPhoto; tools: ReactNode }) {
  const t = usePhotoTexts();
  const problems = problemWords(t, photo.problems);
  return (
    <div className={classes.caption}>
      <span>
        {!tools && <strong>{photo.title}</strong>}
        <bdi>{photo.detail}</bdi>
      </span>
      {tools}
      {problems && <span className={classes.problems}>{problems}</span>}
      {photo.caption && <bdi className={classes.words}>{plainText(photo.caption)}</bdi>}
    </div>
  );
}
