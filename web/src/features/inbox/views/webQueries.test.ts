import { expect, test } from "vitest";
import { taggedAsks, wordAsks } from "../search/searchAsks";
import { asksOf, concerningAsks, counted, FLAGGED, type Asks } from "./asks";
import { ASIDE, sortsOf, TRIAGE, type View } from "./views";

/**
 * What the inbox asks of Firestore, for tests/unit/test_indexes.py, which holds the indexes to it.
 * `npx vitest run webQueries -u` writes it anew.
 */
const TABLE = "../../../../../tests/fixtures/web-queries.json";
const VIEWS: readonly View[] = [...TRIAGE, ...ASIDE, "stage:review", "tag:vip", "of:ana"];
const ASKING = { uid: "rita", now: Date.now() };
const EQUAL = ["==", "in"];

/** As it is, and for somebody who sees only their own: lib/visible.ts. */
function rowsOf(query: string, { where, order }: Asks) {
  const compared = (operators: readonly string[]) =>
    where.filter(([, operator]) => operators.includes(operator)).map(([field]) => field);
  const ranges = compared([">", "<="]);
  const ordered = new Map<string, string>(order);
  const rest = ranges.filter((field) => !ordered.has(field)).map((field) => [field, "asc"]);
  const contains = compared(["array-contains", "array-contains-any"]);
  const row = { query, contains, order: [...order, ...rest] };
  const equal = compared(EQUAL);
  return [
    { ...row, sees: "all", equal },
    { ...row, sees: "own", equal: [...new Set(["assigneeId", ...equal])] },
  ];
}

const table = [
  ...VIEWS.flatMap((view) =>
    sortsOf(view).flatMap((sort) => rowsOf(`${view} ${sort}`, asksOf(view, sort, ASKING))),
  ),
  ...VIEWS.flatMap((view) => rowsOf(`${view} count`, counted(view, ASKING))),
  ...concerningAsks(ASKING).flatMap((asks) => rowsOf("title count", asks)),
  ...rowsOf("search", wordAsks("ana")),
  ...rowsOf("search tags", taggedAsks(["vip"])),
];

test("the table of queries is as the views are", async () => {
  const text = `[\n${table.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`;
  await expect(text).toMatchFileSnapshot(TABLE);
});

test("what needs a look fits into one query, also for who sees only their own", () => {
  const assignees = 2;
  expect(FLAGGED.length * assignees).toBeLessThanOrEqual(30);
});

test("each view of what is open leaves out what is closed or put off", () => {
  for (const view of VIEWS.filter((one) => !["closed", "snoozed", "of:ana"].includes(one))) {
    const { where } = asksOf(view, "newest", ASKING);
    expect(where).toContainEqual(["status", "==", "open"]);
    expect(where).toContainEqual(["snoozedUntil", "==", null]);
  }
});
