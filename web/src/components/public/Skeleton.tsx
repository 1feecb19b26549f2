import classes from "./Skeleton.module.css";

/** Where a form will stand in a moment. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className={classes.skeleton}>
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
