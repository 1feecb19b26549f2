const DAY_MS = 86_400_000;

function midnight(at: Date): Date {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate());
}

/** Calendar days from `at` to `now`, in the recruiter's time zone: 0 today, 1 yesterday. */
export function dayDistance(at: Date, now: Date): number {
  return Math.round((midnight(now).getTime() - midnight(at).getTime()) / DAY_MS);
}

/** The same for all moments of one calendar day. */
export function dayKey(at: Date): string {
  return `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`;
}
