/** So that a command of many conversations is counted once, and at once. */
export const CALM_MS = 1_000;
/** As long as others change something all the time, it is counted so often. */
export const BUSY_MS = 5_000;

const isHidden = () => document.visibilityState === "hidden";

/**
 * Does something again and again, never twice at a time: `soon` for what one did oneself, `calmly`
 * for what others did. What comes up meanwhile is one more round. While nobody looks there are
 * `hiddenMs` before each.
 */
export function inRounds(round: () => Promise<void>, hiddenMs = CALM_MS) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let begun = -Infinity;
  let isAtIt = false;
  let isOver = false;
  const ask = (at: number) => {
    if (isOver || at >= due) return; // it comes sooner anyway
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void begin(), Math.max(at - Date.now(), 0));
  };
  const calm = () => Date.now() + (isHidden() ? hiddenMs : CALM_MS);
  const begin = async () => {
    due = Infinity;
    if (isAtIt) {
      ask(calm());
      return;
    }
    isAtIt = true;
    begun = Date.now();
    await round().finally(() => (isAtIt = false));
  };
  return {
    now: () => ask(Date.now()),
    soon: () => ask(calm()),
    calmly: () => ask(Math.max(calm(), begun + BUSY_MS)),
    end: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
