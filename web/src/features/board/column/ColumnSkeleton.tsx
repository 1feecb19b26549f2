import { Skeleton } from "@mantine/core";
import type { Stage } from "@/lib/triage/rows";
import { useBoardTexts } from "../texts";
import cardClasses from "../card/Card.module.css";
import classes from "./Column.module.css";

const CARDS = [58, 44, 66, 50];

/** The shape of a column while its people are on their way. */
export function ColumnSkeleton({ stage }: { stage: Stage }) {
  const t = useBoardTexts();
  return (
    <div
      className={classes.cards}
      role="status"
      aria-label={t("board.loading", { stage: t(`stage.${stage}`) })}
    >
      {CARDS.map((width) => (
        <div key={width} className={cardClasses.card}>
          <div className={cardClasses.head}>
            <Skeleton circle height={30} />
            <Skeleton height={12} width={`${width}%`} />
          </div>
          <Skeleton height={10} width="72%" mt={11} />
          <Skeleton height={20} width="46%" radius={6} mt={12} />
          <Skeleton height={10} width="84%" mt={12} mb={3} />
        </div>
      ))}
    </div>
  );
}
