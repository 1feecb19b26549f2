const turns = new Map<string, Promise<unknown>>();

/** Does `work` when nothing else of this name is at work, in any tab where the browser can tell. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Missing where the page did not come over a secure connection.
  const { locks } = navigator as Partial<Navigator>;
  if (locks) return locks.request(`desk:${name}`, work);
  const turn = (turns.get(name) ?? Promise.resolve()).then(work);
  turns.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
