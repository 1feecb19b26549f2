import { Skeleton } from "@mantine/core";
import { useActivityTexts } from "../texts";
import classes from "./Entries.module.css";

const ROWS = [58, 44, 66, 52, 61, 40, 55, 48];

export function EntriesSkeleton() {
  const t = useActivityTexts();
  return (
    <div className={classes.list} role="status" aria-label={t("activity.loading")}>
      {ROWS.map((width) => (
        <div key={width} className={classes.entry}>
          <Skeleton height={11} width={38} />
          <Skeleton height={12} width={`${width}%`} />
        </div>
      ))}
    </div>
  );
}
