import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { focusField } from "../fields/fieldId";
import { STEP_FIELDS, stepOf, type FieldName } from "../rules/faults";

export const LAST_STEP = STEP_FIELDS.length - 1;

export interface Steps {
  /** They came from the review, and go back there. */
  isCorrecting: boolean;
  /** The steps whose answers have to be right before it goes on. */
  toCheck: number[];
  goOn: () => void;
  goBack: () => void;
  /** Takes them to a field, in whichever step it is asked for. */
  goTo: (field: FieldName) => void;
}

const ofHistory = (state: unknown) => Number((state as { step?: unknown } | null)?.step ?? 0);
const before = (end: number) => STEP_FIELDS.map((_, step) => step).slice(0, end);

/** The phone's own back button goes back a step instead of leaving the form. */
export function useSteps(step: number, onStep: (step: number) => void): Steps {
  const [hasReviewed, setReviewed] = useState(step === LAST_STEP);
  const wanted = useRef<FieldName | null>(null);
  const isCorrecting = hasReviewed && step < LAST_STEP;

  useEffect(() => {
    const follow = (event: PopStateEvent) => onStep(ofHistory(event.state));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [onStep]);

  // The field has to be there before it can take the focus.
  useLayoutEffect(() => {
    if (wanted.current) focusField(wanted.current);
    wanted.current = null;
  }, [step]);

  const toStep = (next: number) => {
    if (next === LAST_STEP) setReviewed(true);
    window.history.pushState({ step: next }, "");
    onStep(next);
  };

  return {
    isCorrecting,
    toCheck: isCorrecting ? before(LAST_STEP) : step === LAST_STEP ? before(step + 1) : [step],
    goOn: () => toStep(isCorrecting ? LAST_STEP : step + 1),
    goBack: () => toStep(step - 1),
    goTo: (field) => {
      if (stepOf(field) === step) {
        focusField(field);
        return;
      }
      wanted.current = field;
      toStep(stepOf(field));
    },
  };
}
