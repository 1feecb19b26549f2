import { useCallback, useRef, useState } from "react";
import { useTriage } from "@/lib/triage/useTriage";
import type { Row, Stage } from "@/lib/triage/rows";

/** A move that is shown, by the conversation's id, before the listeners have it. */
export type Moves = ReadonlyMap<string, { row: Row; to: Stage }>;

export type MoveEnd = "done" | "failed";

interface Watcher {
  onStart: (row: Row, to: Stage) => void;
  onEnd: (row: Row, to: Stage, end: MoveEnd) => void;
}

const PATIENCE_MS = 1500;
const DONE = Promise.resolve<MoveEnd>("done");

/**
 * Moves people, and shows it at once: until the column has them, or for a moment where they stand
 * below what is loaded. A move that is refused is taken back.
 */
export function useMoves({ onStart, onEnd }: Watcher) {
  const { moveStage } = useTriage();
  const [moves, setMoves] = useState<Moves>(new Map());

  const settle = useCallback((id: string, to: Stage) => {
    setMoves((now) => (now.get(id)?.to === to ? less(now, id) : now));
  }, []);

  const ask = useCallback(
    async (row: Row, to: Stage): Promise<MoveEnd> => {
      const { failed } = await moveStage([row], to);
      return failed.length > 0 ? "failed" : "done";
    },
    [moveStage],
  );
  const underWay = useRef(new Map<string, Promise<MoveEnd>>());
  const move = useCallback(
    async (row: Row, to: Stage) => {
      const before = underWay.current.get(row.id);
      setMoves((now) => new Map(now).set(row.id, { row, to }));
      onStart(row, to);
      // One after the other: the second move starts from where the first one led.
      const asked = (before ?? DONE).then((end) => (end === "done" ? ask(row, to) : end));
      underWay.current.set(row.id, asked);
      const end = await asked;
      if (underWay.current.get(row.id) === asked) underWay.current.delete(row.id);
      if (end === "failed") settle(row.id, to);
      else setTimeout(() => settle(row.id, to), PATIENCE_MS);
      onEnd(row, to, end);
    },
    [ask, onStart, onEnd, settle],
  );

  return { moves, move, settle };
}

/** What a column shows while people are being moved. */
export function moved(rows: readonly Row[], stage: Stage, moves: Moves): Row[] {
  const here = rows.filter(({ id }) => (moves.get(id)?.to ?? stage) === stage);
  const known = new Set(here.map(({ id }) => id));
  const coming = [...moves.values()].filter(({ row, to }) => to === stage && !known.has(row.id));
  return [...here, ...coming.map(({ row }) => ({ ...row, stage }))];
}

function less(moves: Moves, id: string): Moves {
  const rest = new Map(moves);
  rest.delete(id);
  return rest;
}
