/** `network`: nobody knows whether the server heard us. The other codes are the server's. */
export class ApiError extends Error {
  readonly code: string;
  /** What to tell of it: `offline` where there was no network at all, else the code. */
  readonly reason: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
    const isOffline = typeof navigator !== "undefined" && !navigator.onLine;
    this.reason = code === "network" && isOffline ? "offline" : code;
    this.name = "ApiError";
  }

  /** Whether asking the same again may succeed. */
  get isWorthRetrying(): boolean {
    return ["network", "unavailable", "unauthenticated"].includes(this.code);
  }
}
