import { Skeleton } from "@mantine/core";
import classes from "./Section.module.css";
import { useAspirantTexts } from "./texts";

export function FileSkeleton() {
  const t = useAspirantTexts();
  return (
    <div className={classes.section} role="status" aria-label={t("aspirant.loading")}>
      <div className={classes.slots}>
        {[0, 1, 2].map((slot) => (
          <Skeleton key={slot} style={{ aspectRatio: "1", height: "auto" }} />
        ))}
      </div>
      {[70, 45, 60, 52, 66].map((width) => (
        <Skeleton key={width} height={12} width={`${width}%`} mt={16} />
      ))}
    </div>
  );
}
