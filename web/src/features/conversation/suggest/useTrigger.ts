import { useState, type RefObject } from "react";
import { useCaret } from "./useCaret";

export interface Trigger {
  /** Where the sign stands that opened the list. */
  start: number;
  end: number;
  /** What was typed after it. */
  typed: string;
}

/**
 * The sign before the cursor that asks for suggestions, until they are dismissed. `sign` finds it at
 * the end of what stands before the cursor: the sign itself and what follows, in two groups.
 */
export function useTrigger(
  field: RefObject<HTMLTextAreaElement | null>,
  draft: string,
  sign: RegExp,
) {
  const caret = useCaret(field);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const found = sign.exec(draft.slice(0, caret));
  const typed = found?.[2] ?? "";
  const start = caret - typed.length - (found?.[1]?.length ?? 0);
  if (dismissed !== null && (!found || start !== dismissed)) setDismissed(null);
  const trigger: Trigger | null =
    found && start !== dismissed ? { start, end: caret, typed } : null;
  return { trigger, dismiss: () => setDismissed(start) };
}
