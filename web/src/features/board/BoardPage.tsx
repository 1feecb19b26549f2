import { useCallback, useMemo, useRef, useState } from "react";
import { NavigationType, useNavigationType } from "react-router";
import { Spoken } from "@/components/Spoken";
import { ClosingMessageDialog } from "@/components/triage/closing/ClosingMessageDialog";
import { useMay } from "@/lib/api/useCommand";
import { nameOf } from "@/lib/personNames";
import classes from "./Board.module.css";
import { BoardContext, type Board } from "./BoardContext";
import { BoardHeader } from "./BoardHeader";
import { Columns } from "./Columns";
import { useCounts } from "./data/useCounts";
import { useMoves, type MoveEnd } from "./data/useMoves";
import { useFilters } from "./filters/useFilters";
import { lastOpened } from "./lastOpened";
import type { Row, Stage } from "@/lib/triage/rows";
import { useBoardTexts } from "./texts";

const FOLLOW_MS = 3000;

/** Everybody by the stage that they are in. */
export function BoardPage() {
  const t = useBoardTexts();
  const [filters, setFilters] = useFilters();
  const mayMove = useMay("moveStage");
  const { counts, refresh, refreshSoon, shift } = useCounts(filters);
  const [said, announce] = useState("");
  const [parting, setParting] = useState<Row | null>(null);
  const isBack = useNavigationType() === NavigationType.Pop;
  const focusNext = useRef(isBack ? lastOpened.id : null);

  /** Where somebody is, and where they will be once their card is there. */
  const follow = useCallback((id: string) => {
    focusNext.current = id;
    setTimeout(() => {
      if (focusNext.current === id) focusNext.current = null;
    }, FOLLOW_MS);
  }, []);
  const onStart = useCallback(
    (row: Row, to: Stage) => {
      follow(row.id);
      shift(row.stage, to);
    },
    [follow, shift],
  );
  const onEnd = useCallback(
    (row: Row, to: Stage, end: MoveEnd) => {
      const [name, from] = [nameOf(row), t(`stage.${row.stage}`)];
      void refresh();
      if (end === "done") announce(t("move.said", { name, from, to: t(`stage.${to}`) }));
      else {
        follow(row.id);
        announce(t("move.failed", { name, stage: from }));
      }
    },
    [follow, refresh, t],
  );
  const { moves, move, settle } = useMoves({ onStart, onEnd });
  const endParting = () => {
    if (!parting) return;
    setParting(null);
    follow(parting.id);
    refreshSoon();
  };

  const board = useMemo<Board>(
    () => ({
      filters,
      mayMove,
      moves,
      // "Not now" is asked about first: the dialog moves, with words for the person or without.
      move: (row, to) => (to === "declined" ? setParting(row) : void move(row, to)),
      settle,
      onChange: refreshSoon,
      announce,
      focusNext,
      follow,
    }),
    [filters, mayMove, moves, move, settle, refreshSoon, follow],
  );

  return (
    <BoardContext value={board}>
      <main className={classes.page}>
        <title>{`${t("board.title")} · WasaPrecruit`}</title>
        <BoardHeader filters={filters} onFilters={setFilters} />
        {!mayMove && <p className={classes.note}>{t("board.viewer")}</p>}
        <Columns counts={counts} onFilters={setFilters} />
        <Spoken role="status">{said}</Spoken>
        <p id="board-card-hint" hidden>
          {t("card.hint")}
        </p>
        {parting && <ClosingMessageDialog rows={[parting]} opened onClose={endParting} />}
      </main>
    </BoardContext>
  );
}
