/** So that a command of many conversations is counted once, and at once. */
export const CALM_MS = 1_000;
/** As long as others change something all the time, it is counted so often. */
export const BUSY_MS = 5_000;

/**
 * Does something again and again, never twice at a time: `soon` for what one did oneself, `calmly`
 * for what others did. What comes up meanwhile is one more round.
 */
export function inRounds(round: () => Promise<void>) {
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
  const begin = async () => {
    due = Infinity;
    if (isAtIt) {
      ask(Date.now() + CALM_MS);
      return;
    }
    isAtIt = true;
    begun = Date.now();
    await round().finally(() => (isAtIt = false));
  };
  return {
    now: () => ask(Date.now()),
    soon: () => ask(Date.now() + CALM_MS),
    calmly: () => ask(Math.max(Date.now() + CALM_MS, begun + BUSY_MS)),
    end: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
