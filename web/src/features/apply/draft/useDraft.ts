import { useCallback, useEffect, useState } from "react";
import { uuid } from "@/lib/public/uuid";
import type { Answers } from "./answers";
import { draftStore, EMPTY_DRAFT, type Draft } from "./draftStore";

export interface DraftControl {
  draft: Draft;
  change: (answers: Partial<Answers>) => void;
  toStep: (step: number) => void;
  /** The draft under the id that it is sent with: a new one unless these answers were tried. */
  beginAttempt: () => Draft;
  markSent: () => void;
  /** Back to the answers after they were sent; agreeing is asked for anew. */
  correct: () => void;
  forget: () => void;
}

export function useDraft(ref: string): DraftControl {
  const [draft, setDraft] = useState(() => draftStore.open(ref, Date.now()));

  useEffect(() => {
    if (draft !== EMPTY_DRAFT && draft.changedAt) draftStore.save(ref, draft);
  }, [ref, draft]);

  const put = useCallback(
    (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part, changedAt: Date.now() })),
    [],
  );
  const toStep = useCallback((step: number) => setDraft((old) => ({ ...old, step })), []);

  const change = (answers: Partial<Answers>) => {
    const merge = (old: Draft) => ({ ...old.answers, ...answers });
    setDraft((old) => ({ ...old, answers: merge(old), attempt: null, changedAt: Date.now() }));
  };

  const beginAttempt = () => {
    const fresh = () => ({ id: uuid(), submittedAt: new Date().toISOString() });
    const begun = { ...draft, attempt: draft.attempt ?? fresh(), changedAt: Date.now() };
    draftStore.save(ref, begun);
    setDraft(begun);
    return begun;
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
    markSent: () => put({ sentAt: Date.now(), attempt: null, step: 0 }),
    correct: () => put({ sentAt: null, answers: { ...draft.answers, consent: null } }),
    forget,
  };
}
