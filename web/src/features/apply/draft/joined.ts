import { NO_ANSWERS, type Answers } from "./answers";
import type { Draft, Stamps } from "./draft";

const NAMES = Object.keys(NO_ANSWERS) as (keyof Answers)[];

/**
 * The drafts of two tabs as one, the same one whichever tab joins them: of each answer the one that
 * was given last. `ours` itself when the other brings nothing new; the step is ours.
 */
export function joined(ours: Draft, theirs: Draft): Draft {
  const newer = NAMES.filter((name) => isLater(name, theirs.answers[name], ours.answers[name]));
  const isTheirFate = isLater("fate", fateOf(theirs), fateOf(ours));
  if (newer.length === 0 && !isTheirFate) return ours;
  const taken = (from: Answers | Stamps) =>
    Object.fromEntries(newer.map((name) => [name, from[name]]));
  return {
    ...ours,
    ...(isTheirFate && fateOf(theirs)),
    answers: { ...ours.answers, ...taken(theirs.answers) },
    stamps: {
      ...ours.stamps,
      ...taken(theirs.stamps),
      ...(isTheirFate && { fate: theirs.stamps.fate }),
    },
    changedAt: Math.max(ours.changedAt, theirs.changedAt),
  };

  function isLater(name: keyof Stamps, other: unknown, own: unknown): boolean {
    const [at, before] = [theirs.stamps[name] ?? 0, ours.stamps[name] ?? 0];
    if (at !== before) return at > before;
    // Given in the same millisecond: both tabs have to choose alike.
    return JSON.stringify(other) > JSON.stringify(own);
  }
}

const fateOf = ({ attempt, sentAt }: Draft) => ({ attempt, sentAt });
