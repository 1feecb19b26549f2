import { createContext, use, type RefObject } from "react";
import type { Moves } from "./data/useMoves";
import type { Filters } from "./filters/filters";
import type { Row, Stage } from "@/lib/triage/rows";

/** What columns and cards need of the board that they are on. */
export interface Board {
  filters: Filters;
  /** Whether who is signed in may move people. */
  mayMove: boolean;
  moves: Moves;
  move: (row: Row, to: Stage) => void;
  /** The column has who was moved there. */
  settle: (id: string, to: Stage) => void;
  /** Rows came or went in a column. */
  onChange: () => void;
  /** Says something to who cannot see it. */
  announce: (words: string) => void;
  /** The card that takes the focus once it is there. */
  focusNext: RefObject<string | null>;
  /** Makes it be this one's, for a moment. */
  follow: (id: string) => void;
}

export const BoardContext = createContext<Board | null>(null);

export function useBoard(): Board {
  const board = use(BoardContext);
  if (!board) throw new Error("useBoard needs a board above it");
  return board;
}
