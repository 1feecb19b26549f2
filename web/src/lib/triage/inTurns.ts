/** Does it for all, at most `most` at a time, in their order; `act` must not throw. */
export async function inTurns<T>(
  all: readonly T[],
  most: number,
  act: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = all.values();
  const worker = async () => {
    for (const one of waiting) await act(one);
  };
  await Promise.all(Array.from({ length: Math.min(most, all.length) }, worker));
}
