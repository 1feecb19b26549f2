import type { Body } from "@/lib/api/commands";
import { run } from "@/lib/api/run";
import { exactTime } from "@/lib/time/exactTime";
import { givenTo } from "./givenTo";
import { keptUnread } from "./keptUnread";
import type { Row, Stage } from "./rows";
import { keyOf } from "./tagKey";

export type Verb = "assign" | "moveStage" | "changeTags" | "setStatus" | "snooze" | "markUnread";

/** One command for many conversations, and for each of them the one that takes it back. */
export interface Plan {
  verb: Verb;
  /** There is nothing to ask, so nothing to take back. */
  isSo: (row: Row) => boolean;
  ask: (row: Row, key: string) => Promise<unknown>;
  takeBack: (row: Row, key: string) => Promise<unknown>;
}

export interface TagChange {
  /** As typed, or keys. */
  add?: readonly string[];
  remove?: readonly string[];
}

const about = (row: Row) => ({ conversation: row.id });

/**
 * `expected` is what the caller saw: of two who claim at once one is told so. Of many that are given
 * at once, by the name of one batch, a colleague hears once.
 */
export function assigning(to: string, rows: readonly Row[]): Plan {
  const isSo = (row: Row) => row.assigneeId === to;
  const size = rows.filter((row) => !isSo(row)).length;
  const batch = size > 1 ? { batch: { id: crypto.randomUUID(), size } } : {};
  const give = (row: Row, body: Body<"assign">, key: string) =>
    run("assign", about(row), { ...body, ...batch }, key).then(() =>
      givenTo.note(row.id, body.assigneeId),
    );
  return {
    verb: "assign",
    isSo,
    ask: (row, key) => give(row, { assigneeId: to, expected: row.assigneeId }, key),
    takeBack: (row, key) =>
      give(row, { assigneeId: row.assigneeId, expected: to, isUndo: true }, key),
  };
}

export function moving(to: Stage): Plan {
  return {
    verb: "moveStage",
    isSo: (row) => row.stage === to,
    ask: (row, key) => run("moveStage", about(row), { stage: to, expected: row.stage }, key),
    takeBack: (row, key) =>
      run("moveStage", about(row), { stage: row.stage, expected: to, undoes: true }, key),
  };
}

/** Each conversation is asked for what it lacks only, so that taking it back leaves the rest. */
export function tagging({ add = [], remove = [] }: TagChange): Plan {
  const has = (row: Row, tag: string) => row.tags.includes(keyOf(tag));
  const missing = (row: Row) => add.filter((tag) => !has(row, tag));
  const surplus = (row: Row) => remove.filter((tag) => has(row, tag));
  const change = (row: Row, added: string[], removed: string[], key: string) =>
    run("changeTags", about(row), { add: added, remove: removed }, key);
  return {
    verb: "changeTags",
    isSo: (row) => missing(row).length + surplus(row).length === 0,
    ask: (row, key) => change(row, missing(row), surplus(row), key),
    takeBack: (row, key) => change(row, surplus(row), missing(row), key),
  };
}

export function closing(status: Row["status"]): Plan {
  return {
    verb: "setStatus",
    isSo: (row) => row.status === status,
    ask: (row, key) => run("setStatus", about(row), { status }, key),
    takeBack: (row, key) =>
      run(
        "setStatus",
        about(row),
        { status: row.status, backTo: standing(row), ...asHeard(row) },
        key,
      ),
  };
}

export function snoozing(until: Date | null): Plan {
  return {
    verb: "snooze",
    isSo: (row) => (row.snoozedUntil?.toMillis() ?? null) === (until?.getTime() ?? null),
    ask: (row, key) => run("snooze", about(row), { until: iso(until) }, key),
    takeBack: (row, key) =>
      run("snooze", about(row), { until: iso(before(row)), ...asHeard(row) }, key),
  };
}

export function markingUnread(): Plan {
  return {
    verb: "markUnread",
    isSo: (row) => row.unread > 0,
    ask: (row, key) => {
      keptUnread.keep(row);
      return run("markUnread", about(row), undefined, key);
    },
    takeBack: (row, key) => {
      keptUnread.release(row.id);
      return run("markRead", about(row), asHeard(row), key);
    },
  };
}

/** What is taken back hides nobody who has written since. */
const asHeard = ({ lastInboundAt, createdAt }: Row) => ({
  heardUntil: exactTime(lastInboundAt ?? createdAt),
});

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** What closing takes from a row, beside its status. */
const standing = ({ snoozedUntil, unread, needsReply, waitingMicros }: Row) => ({
  snoozedUntil: snoozedUntil && exactTime(snoozedUntil),
  unread,
  needsReply,
  waitingMicros,
});

/** A time that has passed meanwhile is refused: then it lies open again. */
function before({ snoozedUntil }: Row): Date | null {
  const until = snoozedUntil?.toDate() ?? null;
  return until && until.getTime() > Date.now() ? until : null;
}
