// Folds and splits as functions/wasaprecruit/domain/search.py does: tests/fixtures/search.json.

const LONGEST = 20;
const MOST_WORDS = 32;
const READ = 200;
const SHORTEST_END = 4;
const MOST_ASKED = 4;
const NUMBER = /^[\d\s+().-]+$/;

/** Code points, as Python counts them. */
const lettersOf = (text: string) => Array.from(text);
const beginning = (text: string, length: number) => lettersOf(text).slice(0, length).join("");

const withoutMarks = (text: string) => text.replace(/\p{M}/gu, "");

/** What all spellings of a text have in common. */
export function folded(text: string): string {
  const simple = withoutMarks(withoutMarks(text).normalize("NFKD"));
  // Up and down again: so ß is ss, and a Turkish i is an i, with and without a dot.
  const small = simple.toLowerCase().toUpperCase().toLowerCase();
  return withoutMarks(small.normalize("NFKD")).replaceAll("ς", "σ");
}

/**
 * The words of the beginning of a text: folded letters and digits of any script. Where there are
 * none, its emoji and other signs.
 */
export function wordsOf(text: string): string[] {
  const read = folded(beginning(text, READ));
  const words = read.match(/[\p{L}\p{Nd}]+/gu) ?? read.match(/\p{So}/gu) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => beginning(word, LONGEST));
}

/** The digits, where what is looked for is the end of a number; else null. */
export function numberIn(text: string): string | null {
  const digits = text.replace(/\D/g, "");
  return NUMBER.test(text) && digits.length >= SHORTEST_END ? digits : null;
}

/**
 * What can be asked for: the end of a number, else each of the words, of which the longest are
 * likely to find the fewest.
 */
export function tokensOf(text: string): string[] {
  const number = numberIn(text);
  if (number) return [number];
  const words = [...new Set(wordsOf(text))];
  return words.toSorted((a, b) => lettersOf(b).length - lettersOf(a).length).slice(0, MOST_ASKED);
}
