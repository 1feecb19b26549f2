import { NO_ANSWERS, type Answers } from "./answers";

/** A sending: the same answers are sent again under the same id. `waits`: until it has arrived. */
export interface Attempt {
  id: string;
  submittedAt: string;
  waits: boolean;
}

/** What became of the answers; times in milliseconds since 1970. */
export interface Fate {
  /** Set once sending was tried. */
  attempt: Attempt | null;
  sentAt: number | null;
}

/** What this device keeps of a form; times in milliseconds since 1970. */
export interface Draft extends Fate {
  answers: Answers;
  step: number;
  changedAt: number;
  /** When each answer, and the fate, was last changed: by them the drafts of two tabs are joined. */
  stamps: Stamps;
}

export type Stamps = Partial<Record<keyof Answers | "fate", number>>;

export const EMPTY_DRAFT: Draft = {
  answers: NO_ANSWERS,
  step: 0,
  attempt: null,
  sentAt: null,
  changedAt: 0,
  stamps: {},
};

/** With other answers at the time `now`. What was sent, or tried, is another form by then. */
export function withAnswers(draft: Draft, answers: Partial<Answers>, now: number): Draft {
  const changed = stamped(draft, [...(Object.keys(answers) as (keyof Answers)[]), "fate"], now);
  return { ...changed, answers: { ...draft.answers, ...answers }, attempt: null, sentAt: null };
}

export function withFate(draft: Draft, fate: Partial<Fate>, now: number): Draft {
  return { ...stamped(draft, ["fate"], now), ...fate };
}

/** Each stamp is later than the one before, also where a clock stands still or goes back. */
function stamped(draft: Draft, names: (keyof Stamps)[], now: number): Draft {
  const stamps = { ...draft.stamps };
  for (const name of names) stamps[name] = Math.max(now, (stamps[name] ?? 0) + 1);
  return { ...draft, stamps, changedAt: now };
}
