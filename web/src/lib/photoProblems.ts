import { type SharedWords, type SaysShared } from "@/lib/texts";
import { hasText } from "@/lib/i18n/dictionary";

/** What is wrong with a photo, in a few words; empty when nothing is. */
export function problemWords(t: SaysShared, problems: readonly string[]): string {
  const words = problems.map((problem) => {
    const key = `photo.problem.${problem}`;
    return t(hasText<SharedWords>(key) ? key : "photo.problem.other");
  });
  return [...new Set(words)].join(" · ");
}
