import type { Tag } from "@/lib/documents";
import { plainLine } from "@/lib/plainText";
import { numberIn, tokensOf, wordsOf } from "@/lib/search";
import type { Row } from "../rows";

export type How = "name" | "city" | "number" | "tag" | "message";
export interface Found {
  row: Row;
  how: How;
}

/** One word to ask for: who has it among theirs, and who has a tag whose name begins so. */
export interface Lead {
  word: string;
  tags: readonly string[];
  /** More tags begin so than can be asked for at once. */
  isCut: boolean;
}

export interface Wanted {
  words: readonly string[];
  /** Whoever is wanted is found by each of these. */
  leads: readonly Lead[];
  /** The digits of it may be the end of a number. */
  isNumber: boolean;
}

/** Who sees their own asks for each twice, and Firestore takes 30 alternatives. */
const MOST_TAGS = 15;

const beginsIn = (word: string, texts: readonly (string | null | undefined)[]) =>
  texts.some((text) => wordsOf(text ?? "").some((one) => one.startsWith(word)));

export function wantedBy(q: string, tags: Iterable<Pick<Tag, "key" | "label">>): Wanted {
  const number = numberIn(q);
  const all = [...tags];
  const leads = tokensOf(q).map((word): Lead => {
    const named = all.filter(({ label }) => beginsIn(word, [label])).map(({ key }) => key);
    return { word, tags: named.slice(0, MOST_TAGS), isCut: named.length > MOST_TAGS };
  });
  return { words: number ? [number] : wordsOf(q), leads, isNumber: number !== null };
}

const DIGITS = /^\d+$/;

/**
 * Whether all whom `narrow` finds are among those whom `wide` found. Not with digits: they may be
 * the end of a number, and longer ones another end.
 */
export const covers = (wide: Lead, narrow: Lead) =>
  narrow.word.startsWith(wide.word) &&
  (narrow.word === wide.word || !DIGITS.test(narrow.word)) &&
  narrow.tags.every((key) => wide.tags.includes(key));

type Labels = ReadonlyMap<string, Pick<Tag, "label">>;

/** How a row is what is wanted; null when it is not. All words have to be found somewhere. */
export function howFound(row: Row, wanted: Wanted, labels: Labels): How | null {
  const { words, isNumber } = wanted;
  if (words.length === 0) return null;
  const inTags = (word: string) =>
    beginsIn(
      word,
      row.tags.map((key) => labels.get(key)?.label ?? key),
    );
  if (words.every((word) => row.search.includes(word) || inTags(word))) {
    if (words.some((word) => beginsIn(word, [row.aspirantName, row.displayName]))) return "name";
    if (words.some(inTags)) return "tag";
    if (words.some((word) => beginsIn(word, [row.form?.city]))) return "city";
    return isNumber ? "number" : "name";
  }
  const message = [plainLine(row.lastMessage.preview)];
  return words.every((word) => beginsIn(word, message)) ? "message" : null;
}

const newestFirst = (a: Found, b: Found) =>
  b.row.lastMessage.at.toMillis() - a.row.lastMessage.at.toMillis();

/** Each once, the newest first; those that only their last message tells of come after. */
export function foundIn(
  sources: readonly (readonly Row[])[],
  wanted: Wanted,
  labels: Labels,
): Found[] {
  const seen = new Set<string>();
  const found = sources.flat().flatMap((row) => {
    const how = seen.has(row.id) ? null : howFound(row, wanted, labels);
    seen.add(row.id);
    return how ? [{ row, how }] : [];
  });
  const isMessage = ({ how }: Found) => how === "message";
  return [
    ...found.filter((one) => !isMessage(one)).sort(newestFirst),
    ...found.filter(isMessage).sort(newestFirst),
  ];
}
