import type { StageMove } from "@/lib/documents";

/** Those that nobody has taken back, as domain/stages.py counts them. */
export function standingMoves(moves: readonly StageMove[]): StageMove[] {
  const standing: StageMove[] = [];
  for (const move of moves) {
    if (move.undoes) standing.pop();
    else standing.push(move);
  }
  return standing;
}
