import type { Row } from "../rows";

export interface Steady {
  rows: readonly Row[];
  /** What each row's last message was when the reader began to read further down. */
  seen: ReadonlyMap<string, string>;
  /** Rows that would stand elsewhere, or that are not shown yet. */
  news: number;
}

export const NOTHING_YET: Steady = { rows: [], seen: new Map(), news: 0 };

export interface Reading {
  isReading: boolean;
  /** The open row, as long as it is theirs to see. */
  openId: string | null;
  /** Whoever does not may have lost what left the list: of that only the open row is known. */
  seesAll: boolean;
}

/**
 * What to show of `rows` after `before` was shown: the same order while somebody reads further down,
 * and always the open row where it was, even if it has left the list.
 */
export function steady(before: Steady, rows: readonly Row[], reading: Reading): Steady {
  return reading.isReading ? asBefore(before, rows, reading) : atOnce(before, rows, reading.openId);
}

function atOnce(before: Steady, rows: readonly Row[], openId: string | null): Steady {
  const seen = new Map(rows.map((row) => [row.id, row.lastMessage.id]));
  const at = before.rows.findIndex(({ id }) => id === openId);
  const open = before.rows[at];
  if (!open || seen.has(open.id)) return { rows, seen, news: 0 };
  const previous = before.rows.slice(0, at).findLast(({ id }) => seen.has(id));
  const place = previous ? rows.findIndex(({ id }) => id === previous.id) + 1 : 0;
  return { rows: rows.toSpliced(place, 0, open), seen, news: 0 };
}

function asBefore(before: Steady, rows: readonly Row[], { openId, seesAll }: Reading): Steady {
  const present = new Map(rows.map((row) => [row.id, row]));
  const shown = new Set(before.rows.map(({ id }) => id));
  const last = rows.findLastIndex(({ id }) => shown.has(id));
  const tail = rows.slice(last + 1);
  const kept = before.rows
    .filter(({ id }) => seesAll || present.has(id) || id === openId)
    .map((row) => present.get(row.id) ?? row);
  const seen = new Map([
    ...before.seen,
    ...tail.map((row) => [row.id, row.lastMessage.id] as const),
  ]);
  const news = rows.slice(0, last + 1).filter((row) => seen.get(row.id) !== row.lastMessage.id);
  return { rows: [...kept, ...tail], seen, news: news.length };
}
