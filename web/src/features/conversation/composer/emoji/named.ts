import type { EmojiData } from "frimousse";
import { folded } from "@/lib/search";

const MOST = 8;

type Emoji = EmojiData["emojis"][number];

/** The emoji that a few letters may mean: first whose name begins so, the plainest before the others, then by any of their words. */
export function named(typed: string, emojis: readonly Emoji[]): Emoji[] {
  const wanted = folded(typed.replaceAll("_", " "));
  const begins = (words: string) => words.startsWith(wanted) || words.includes(` ${wanted}`);
  const byName = emojis
    .filter(({ label }) => folded(label).startsWith(wanted))
    .toSorted((a, b) => a.label.length - b.label.length);
  const byWord = emojis.filter(
    (one) =>
      !byName.includes(one) &&
      (begins(folded(one.label)) || one.tags.some((tag) => begins(folded(tag)))),
  );
  return [...byName, ...byWord].slice(0, MOST);
}
