import { Skeleton } from "@mantine/core";
import { useTeamTexts } from "../texts";
import classes from "./TeamList.module.css";

const ROWS = [34, 26, 40, 30];

export function TeamSkeleton() {
  const t = useTeamTexts();
  return (
    <div className={classes.list} role="status" aria-label={t("team.loading")}>
      {ROWS.map((width) => (
        <div key={width} className={classes.member}>
          <Skeleton circle height={44} />
          <div>
            <Skeleton height={12} width={`${width}%`} mb={10} />
            <Skeleton height={10} width={`${width + 20}%`} mb={9} />
            <Skeleton height={10} width={`${width + 8}%`} />
          </div>
          <div className={classes.access}>
            <Skeleton height={12} width="40%" mb={10} />
            <Skeleton height={10} width="70%" />
          </div>
        </div>
      ))}
    </div>
  );
}
