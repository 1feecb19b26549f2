import { plainLine } from "@/lib/plainText";

/** Letters of a word that are kept on the row (domain/search.py). */
const LONGEST = 20;

/** The words of a text as they are compared: without accents and case. */
export function wordsOf(text: string): string[] {
  const folded = plainLine(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST));
}
