import { useState } from "react";
import { movedMeanwhile } from "@/lib/triage/carryOut";
import type { Outcome, Row } from "@/lib/triage/rows";

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Who is still to be moved, as they were seen, and who is not any more: a colleague moved them.
 * `now` is how each of them is: whether they can be written to may have changed.
 */
export function useParting(seen: readonly Row[], live: readonly Row[]) {
  const [settled, setSettled] = useState(NOBODY);
  const [asked, setAsked] = useState(NOBODY);
  const open = seen.filter(({ id }) => !settled.has(id));
  const now = (row: Row) => live.find(({ id }) => id === row.id) ?? row;
  // Once it is asked for, the move may well be this one.
  const isMoved = (row: Row) => !asked.has(row.id) && now(row).stage !== row.stage;
  const here = open.filter((row) => !isMoved(row));
  return {
    now: open.map(now),
    here,
    gone: open.filter(isMoved).map((row) => movedMeanwhile(row, now(row))),
    begin: () => setAsked(idsOf(here)),
    /** Of a try that failed for some: who was moved is not moved, and told, once more. */
    settle: ({ done }: Outcome) => {
      setAsked(NOBODY);
      setSettled(new Set([...settled, ...idsOf(done)]));
    },
  };
}

const idsOf = (rows: readonly Row[]) => new Set(rows.map(({ id }) => id));
