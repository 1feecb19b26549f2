import { MAX_TAG } from "@/lib/limits";
import { plainLine } from "@/lib/plainText";
import { useTags } from "@/lib/tags/TagsContext";
import { matches } from "@/lib/triage/matches";
import type { Row } from "@/lib/triage/rows";
import { keyOf } from "@/lib/triage/tagKey";

export interface TagChoice {
  key: string;
  label: string;
  /** Whether all of the rows carry it. */
  state: "all" | "some" | "none";
}

/** The tags by what was typed, those that the rows carry first; `isNew` when it can be created. */
export function useTagChoices(rows: readonly Row[], typed: string) {
  const tags = useTags();
  const stateOf = (key: string): TagChoice["state"] => {
    const count = rows.filter((row) => row.tags.includes(key)).length;
    if (count === 0) return "none";
    return count === rows.length ? "all" : "some";
  };
  const keys = new Set([...tags.keys(), ...rows.flatMap((row) => row.tags)]);
  const all = [...keys]
    .map((key) => ({ key, label: plainLine(tags.get(key)?.label ?? key), state: stateOf(key) }))
    .toSorted((a, b) => weight(a) - weight(b) || a.label.localeCompare(b.label));
  const wanted = keyOf(typed);
  const isKnown = all.some(({ key, label }) => keyOf(key) === wanted || keyOf(label) === wanted);
  return {
    choices: all.filter(({ key, label }) => matches(`${label} ${key}`, typed)),
    isNew: wanted !== "" && !isKnown && Array.from(plainLine(typed)).length <= MAX_TAG,
  };
}

const weight = ({ state }: TagChoice) => (state === "none" ? 1 : 0);
