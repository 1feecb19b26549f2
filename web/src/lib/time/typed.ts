const MINUTE = 60_000;

/** A time as a field for it holds one: local, to the minute. */
export function asTyped(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * MINUTE);
  return local.toISOString().slice(0, 16);
}

/** What was typed; null for what is no time, or one that is past. */
export function toCome(typed: string, now = Date.now()): Date | null {
  const at = new Date(typed);
  return at.getTime() > now ? at : null;
}
