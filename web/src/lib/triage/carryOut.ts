import { ApiError } from "@/lib/api/ApiError";
import { inTurns } from "./inTurns";
import { newestRow } from "./newestRow";
import type { Failure, Outcome, Row } from "./rows";

const AT_ONCE = 5;

type Ask = (row: Row, key: string) => Promise<unknown>;

/** Asks for each row. Never throws: what did not work is part of the outcome. */
export async function carryOut(rows: readonly Row[], ask: Ask): Promise<Outcome> {
  if (!navigator.onLine) return { done: [], failed: rows.map((row) => ({ row, code: "offline" })) };
  const failures = new Map<Row, Failure>();
  await inTurns(rows, AT_ONCE, async (row) => {
    try {
      await twice(row, ask);
    } catch (fault) {
      failures.set(row, await failureOf(row, fault));
    }
  });
  return {
    done: rows.filter((row) => !failures.has(row)),
    failed: rows.flatMap((row) => failures.get(row) ?? []),
  };
}

/** A request that nobody knows the fate of is asked once more: by its key it is done once. */
async function twice(row: Row, ask: Ask): Promise<void> {
  const key = crypto.randomUUID();
  try {
    await ask(row, key);
  } catch (fault) {
    if (!(fault instanceof ApiError) || fault.code !== "network" || !navigator.onLine) throw fault;
    await ask(row, key);
  }
}

async function failureOf(row: Row, fault: unknown): Promise<Failure> {
  const code = fault instanceof ApiError ? fault.code : "other";
  if (code !== "assigned_meanwhile" && code !== "moved_meanwhile") return { row, code };
  // Who was faster, where this person may know.
  const now = await newestRow(row.id);
  if (!now) return { row, code };
  return code === "moved_meanwhile" ? movedMeanwhile(row, now) : { row, code, by: now.assigneeId };
}

/** That somebody moved them: who, and where to. */
export function movedMeanwhile(row: Row, { stage, stageMoves }: Row): Failure {
  return { row, code: "moved_meanwhile", by: stageMoves.at(-1)?.by, stage };
}
