import { Skeleton } from "@mantine/core";
import classes from "./InboxSkeleton.module.css";
import { useInboxTexts } from "../texts";

const ROWS = [62, 48, 71, 55, 66, 44, 58, 69];

/** The shape of the list while it is on its way. */
export function InboxSkeleton() {
  const t = useInboxTexts();
  return (
    <div role="status" aria-label={t("inbox.loading")}>
      {ROWS.map((width) => (
        <div key={width} className={classes.row}>
          <Skeleton circle height={44} />
          <div className={classes.lines}>
            <Skeleton height={12} width={`${width}%`} />
            <Skeleton height={10} width={`${width + 22}%`} />
            <Skeleton height={10} width="34%" />
          </div>
        </div>
      ))}
    </div>
  );
}
