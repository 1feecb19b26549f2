import { Skeleton } from "@mantine/core";
import { useActivityTexts } from "../texts";
import classes from "./Entries.module.css";

const ROWS = [58, 44, 66, 52, 61, 40, 55, 48];

export function EntriesSkeleton() {
  const t = useActivityTexts();
  return (
    <div role="status" aria-label={t("activity.loading")}>
      <div className={classes.above} />
      <div className={classes.list}>
        {ROWS.map((width) => (
          <div key={width} className={classes.entry}>
            <Skeleton height={11} width={38} />
            <Skeleton height={12} width={`${width}%`} />
          </div>
        ))}
      </div>
    </div>
  );
}
