// Known when the app is built: without it neither this nor Sentry's code does anything.
const DSN = import.meta.env.VITE_SENTRY_DSN;

// A fault in a loop says nothing new, and each report costs the agency.
const MOST = 10;
let reported = 0;

/**
 * Tells Sentry of a fault of ours. Its code is fetched when there is something to tell, so nobody
 * loads it for nothing. Never throws.
 */
export function reportFault(fault: unknown): void {
  if (!DSN || reported >= MOST) return;
  reported += 1;
  import("./sentry").then(({ send }) => send(DSN, fault)).catch(() => undefined);
}

/** Also what no boundary catches. */
export function reportUncaught(): void {
  if (!DSN) return;
  window.addEventListener("error", ({ error }) => {
    if (error instanceof Error) reportFault(error);
  });
  window.addEventListener("unhandledrejection", ({ reason }) => {
    if (reason instanceof Error) reportFault(reason);
  });
}
