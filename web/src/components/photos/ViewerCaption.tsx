import { useText } from "@/lib/i18n/useText";
import { problemWords } from "@/lib/photoProblems";
import { plainText } from "@/lib/plainText";
import classes from "./PhotoViewer.module.css";
import type { ShownPhoto } from "./shownPhoto";

/** Which slot and message the photo belongs to, and what is wrong with it. */
export function ViewerCaption({ photo }: { photo: ShownPhoto }) {
  const t = useText();
  const problems = problemWords(t, photo.problems);
  return (
    <div className={classes.caption}>
      <span>
        <strong>{photo.title}</strong>
        <bdi>{photo.detail}</bdi>
      </span>
      {problems && <span className={classes.problems}>{problems}</span>}
      {photo.caption && <bdi className={classes.words}>{plainText(photo.caption)}</bdi>}
    </div>
  );
}
