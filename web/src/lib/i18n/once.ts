/** Fetches at the first call; every call answers the same promise. */
export type Once<T> = () => Promise<T>;

/**
 * `load` once; again after it failed, as without a network. What is there is marked as React marks
 * it, so that `use` answers at once: a choice of language must not show a page that waits.
 */
export function once<T>(load: () => Promise<T>): Once<T> {
  let loading: Promise<T> | null = null;
  return () => (loading ??= remembered());

  function remembered() {
    const promise: Promise<T> & { status?: "fulfilled"; value?: T } = load();
    promise.then(
      (value) => Object.assign(promise, { status: "fulfilled", value }),
      () => (loading = null),
    );
    return promise;
  }
}
