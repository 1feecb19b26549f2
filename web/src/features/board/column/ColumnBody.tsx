import { Button } from "@mantine/core";
import { Fragment, useState } from "react";
import { LoadFault } from "@/components/LoadFault";
import { useBoard } from "../BoardContext";
import { Card } from "../card/Card";
import type { useShown } from "../data/useShown";
import { isSifted, namesOf } from "../filters/filters";
import type { Row, Stage } from "@/lib/triage/rows";
import { newestFirst } from "../stages";
import { useBoardTexts } from "../texts";
import classes from "./Column.module.css";
import { ColumnSkeleton } from "./ColumnSkeleton";

interface Props {
  stage: Stage;
  shown: ReturnType<typeof useShown>;
  /** Who is held above the column. */
  over: Row | null;
  now: number;
}

export function ColumnBody({ stage, shown, over, now }: Props) {
  const t = useBoardTexts();
  const { filters, mayMove } = useBoard();
  const [stop, setStop] = useState<string | null>(null);
  const { live, rows, loadMore, retry, isSearching } = shown;
  if (live.status === "error") return <LoadFault code={live.code} onRetry={retry} />;
  if (live.status === "loading" || !rows) return <ColumnSkeleton stage={stage} />;

  const isNarrowed = namesOf(filters).length > 0;
  const coming = over && over.stage !== stage ? landing(rows, over) : -1;
  const stopId = rows.find(({ id }) => id === stop)?.id ?? rows[0]?.id;
  return (
    <>
      {rows.length === 0 && coming < 0 && !isSearching && (
        <p className={classes.nobody}>
          {t(isNarrowed ? "board.none" : mayMove ? "board.empty.drop" : "board.empty")}
        </p>
      )}
      <ul className={classes.cards} aria-label={t(`stage.${stage}`)}>
        {rows.map((row, at) => (
          <Fragment key={row.id}>
            {at === coming && <Landing />}
            <li className={classes.place}>
              <Card row={row} now={now} isStop={row.id === stopId} onStop={setStop} />
            </li>
          </Fragment>
        ))}
        {coming === rows.length && <Landing />}
      </ul>
      {live.hasMore && (
        <Button
          variant="subtle"
          size="sm"
          fullWidth
          loading={live.isLoadingMore}
          onClick={loadMore}
        >
          {t(isSifted(filters) ? "board.more.search" : "board.more")}
        </Button>
      )}
    </>
  );
}

/** Where somebody will stand once they are dropped: columns are sorted. */
function landing(rows: readonly Row[], row: Row): number {
  const at = rows.findIndex((other) => newestFirst(row, other) < 0);
  return at < 0 ? rows.length : at;
}

function Landing() {
  return <li className={classes.landing} aria-hidden />;
}
