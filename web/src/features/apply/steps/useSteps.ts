import { useEffect } from "react";

export const LAST_STEP = 2;

const stepOf = (state: unknown) => Number((state as { step?: unknown } | null)?.step ?? 0);

/** The phone's own back button goes back a step instead of leaving the form. */
export function useSteps(onStep: (step: number) => void) {
  useEffect(() => {
    const follow = (event: PopStateEvent) => onStep(stepOf(event.state));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [onStep]);

  return (step: number) => {
    window.history.pushState({ step }, "");
    onStep(step);
  };
}
