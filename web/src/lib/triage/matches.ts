import { folded } from "@/lib/search";
import { keyOf } from "./tagKey";

/** Without accents, case, and what nobody sees, as people type names in a hurry. */
const plain = (text: string) => folded(keyOf(text));

/** Whether each word that was typed begins a word of the text. */
export function matches(text: string, typed: string): boolean {
  const words = plain(text).split(/[\s\-_/]+/);
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}
