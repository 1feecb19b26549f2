import type { Stage } from "@/lib/triage/rows";
import { wordsOf } from "@/lib/search";
import type { Filters } from "./filters/filters";
import { isLast } from "./stages";

export type Clause = readonly [field: string, operator: "==" | "array-contains", value: string];

export const PAGE = 25;
/** Shorter beginnings of words find half of everybody. */
const SHORTEST_WORD = 2;

/** The order of a column; of the same moment, by id. */
export const NEWEST_FIRST = "lastMessage.at";

/**
 * What Firestore is asked of one column, beside what the session may see. It takes one
 * array-contains in a query: a tag, else the city's longest word among the words of the row.
 * Equalities and one order join the indexes `field + lastMessage.at` (firestore.indexes.json).
 */
export function clausesOf(stage: Stage, { tag, assignee, city }: Filters): Clause[] {
  const clauses: Clause[] = [["stage", "==", stage]];
  if (!isLast(stage)) clauses.push(["status", "==", "open"]);
  if (assignee) clauses.push(["assigneeId", "==", assignee]);
  const word = longestWord(city);
  if (tag) clauses.push(["tags", "array-contains", tag]);
  else if (word) clauses.push(["search", "array-contains", word]);
  return clauses;
}

function longestWord(text: string): string | null {
  const longest = wordsOf(text).toSorted((a, b) => b.length - a.length)[0] ?? "";
  return longest.length < SHORTEST_WORD ? null : longest;
}
