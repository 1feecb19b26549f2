import { useRef } from "react";
import { useOnScreen } from "@/lib/onScreen/useOnScreen";
import { useNow } from "@/lib/time/useNow";
import { useBoard } from "../BoardContext";
import { useLooked } from "../data/useLooked";
import { useShown } from "../data/useShown";
import { useDropColumn } from "../dragging";
import { isSifted } from "../filters/filters";
import type { Stage } from "@/lib/triage/rows";
import { isLast } from "../stages";
import { useBoardTexts } from "../texts";
import classes from "./Column.module.css";
import { ColumnBody } from "./ColumnBody";

interface Props {
  stage: Stage;
  /** What the server counted; null when it could not, or has not yet. */
  count: number | null;
}

/** One stage: how many there are, and who. Asked for while it is on the screen. */
export function Column({ stage, count }: Props) {
  const t = useBoardTexts();
  const { filters } = useBoard();
  const [mark, isLooked] = useLooked<HTMLElement>();
  const list = useRef<HTMLDivElement>(null);
  const over = useDropColumn(mark, list, stage);
  const shown = useShown(stage, isLooked);
  const now = useNow();
  useOnScreen({ rows: shown.rows ?? [] });
  const name = t(`stage.${stage}`);

  const found = shown.rows?.length ?? 0;
  const isMore = shown.live.status === "ready" && shown.live.hasMore;
  const foundWords = shown.rows ? `${found}${isMore ? "+" : ""}` : "…";
  const countWords = isSifted(filters) ? foundWords : String(count ?? foundWords);

  return (
    <section
      ref={mark}
      className={classes.column}
      aria-label={t("board.column", { stage: name, count: countWords })}
      data-column={stage}
      data-over={over !== null && over.stage !== stage ? true : undefined}
    >
      <header className={classes.head} data-stage={stage}>
        <h2 className={classes.name}>{name}</h2>
        <span className={classes.count} aria-hidden>
          {countWords}
        </span>
        {isLast(stage) && <p className={classes.scope}>{t("board.scope.all")}</p>}
      </header>
      <div ref={list} className={classes.list}>
        <ColumnBody stage={stage} shown={shown} over={over} now={now} />
      </div>
    </section>
  );
}
