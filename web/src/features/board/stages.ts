import { STAGES } from "@/components/triage/stages";
import { standingMoves } from "@/lib/standingMoves";
import type { Row, Stage } from "@/lib/triage/rows";

/** Where the way ends: whoever is here is often closed as well, and has to be seen all the same. */
export const isLast = (stage: Stage) => stage === "signed" || stage === "declined";

/** The next column in this direction; null at the edge. */
export function beside(stage: Stage, step: 1 | -1): Stage | null {
  return STAGES[STAGES.indexOf(stage) + step] ?? null;
}

/** When they came into the stage: by the last move there that counts, else as they first wrote. */
export function inStageSince({ stage, stageMoves, createdAt }: Row): number {
  const moves = standingMoves(stageMoves).filter((move) => move.stage === stage);
  return Math.max(createdAt.toMillis(), ...moves.map(({ at }) => at.toMillis()));
}

/** The newest first, as the columns are asked for; of the same moment, by id. */
export function newestFirst(a: Row, b: Row): number {
  const apart = b.lastMessage.at.toMillis() - a.lastMessage.at.toMillis();
  if (apart !== 0 || a.id === b.id) return apart;
  return a.id < b.id ? 1 : -1;
}
