import { useCallback, useEffect, useState } from "react";
import { uuid } from "@/lib/public/uuid";
import type { Answers } from "./answers";
import { EMPTY_DRAFT, withAnswers, withFate, type Draft, type Fate } from "./draft";
import { draftStore } from "./draftStore";
import { joined } from "./joined";
import { useOtherTabs } from "./useOtherTabs";

export interface DraftControl {
  draft: Draft;
  change: (answers: Partial<Answers>) => void;
  toStep: (step: number) => void;
  /** The draft under the id that it is sent with: a new one unless these answers were tried. */
  beginAttempt: () => Draft;
  /** Whether it is sent by itself as soon as that is possible. */
  setWaiting: (waits: boolean) => void;
  /** The attempt `id` arrived. False when something was changed since then, which did not. */
  markSent: (id: string) => boolean;
  /** Back to the answers after they were sent; agreeing is asked for anew. */
  correct: () => void;
  forget: () => void;
}

export function useDraft(ref: string): DraftControl {
  const [draft, setDraft] = useState(() => draftStore.open(ref, Date.now()));
  useOtherTabs(ref, setDraft);

  useEffect(() => {
    if (draft.changedAt) draftStore.save(ref, draft);
  }, [ref, draft]);

  const toStep = useCallback((step: number) => setDraft((old) => ({ ...old, step })), []);
  const change = (answers: Partial<Answers>) =>
    setDraft((old) => withAnswers(old, answers, Date.now()));
  const settle = (fate: (old: Draft) => Partial<Fate>) =>
    setDraft((old) => withFate(old, fate(old), Date.now()));

  const beginAttempt = () => {
    const fresh = () => ({ id: uuid(), submittedAt: new Date().toISOString() });
    const attempt = { ...(draft.attempt ?? fresh()), waits: true };
    const begun = withFate(draft, { attempt }, Date.now());
    draftStore.save(ref, begun);
    setDraft(begun);
    return begun;
  };

  const markSent = (id: string) => {
    // What is kept is the draft of all tabs; it is written before another one may look at it.
    const kept = draftStore.kept(ref) ?? draft;
    if (kept.attempt?.id !== id) return false;
    const sent = withFate(kept, { attempt: null, sentAt: Date.now() }, Date.now());
    draftStore.save(ref, { ...sent, step: 0 });
    setDraft((ours) => ({ ...joined(ours, sent), step: 0 }));
    return true;
  };

  const forget = () => {
    draftStore.forget(ref);
    setDraft(EMPTY_DRAFT);
  };

  return {
    draft,
    change,
    toStep,
    beginAttempt,
    setWaiting: (waits) => settle(({ attempt }) => ({ attempt: attempt && { ...attempt, waits } })),
    markSent,
    correct: () => change({ consent: null }),
    forget,
  };
}
