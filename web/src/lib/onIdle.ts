/** Calls `act` when the browser has nothing else to do; returns what calls it off. */
export function onIdle(act: () => void, options?: IdleRequestOptions): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(act, 200); // Safari
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, options);
  return () => cancelIdleCallback(request);
}
