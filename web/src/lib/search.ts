// As domain/search.py folds them: tests/fixtures/search.json holds the two together.

/** Without accents and in small letters. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a text, folded: what stands between other things than letters and digits. */
export function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const NUMBER = /^[\d\s+()-]+$/;
const SHORTEST_NUMBER = 4;

/** The digits, where what is looked for is the end of a number; else null. */
export function numberIn(text: string): string | null {
  const digits = text.replace(/\D/g, "");
  return NUMBER.test(text.trim()) && digits.length >= SHORTEST_NUMBER ? digits : null;
}
