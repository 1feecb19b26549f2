/** `network`: nobody knows whether the server heard us. The other codes are the server's. */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
    this.name = "ApiError";
  }

  /** Whether asking the same again may succeed. */
  get isWorthRetrying(): boolean {
    return ["network", "unavailable", "unauthenticated"].includes(this.code);
  }
}
