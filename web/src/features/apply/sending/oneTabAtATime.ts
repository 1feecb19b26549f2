/**
 * Sends in one tab at a time. `wait` until another one is done; else null when one is sending.
 * Where a browser knows no locks both send: the form has one id, so that it arrives once.
 */
export async function oneTabAtATime<T>(name: string, wait: boolean, act: () => Promise<T>) {
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return act();
  return locks.request(name, { ifAvailable: !wait }, (lock) => (lock ? act() : null));
}
