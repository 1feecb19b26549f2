import type { Translate } from "@/lib/i18n/useText";
import { isTextKey } from "@/lib/i18n/translate";

/** What is wrong with a photo, in a few words; empty when nothing is. */
export function problemWords(t: Translate, problems: readonly string[]): string {
  const words = problems.map((problem) => {
    const key = `photo.problem.${problem}`;
    return t(isTextKey(key) ? key : "photo.problem.other");
  });
  return [...new Set(words)].join(" · ");
}
