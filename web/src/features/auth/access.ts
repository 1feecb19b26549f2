import type { User } from "@/lib/documents";

/** What keeps somebody out: no role yet, a closed account, or a session that was ended. */
export type Barrier = "none_yet" | "closed" | "ended";

/**
 * Null for a colleague. The rules decide; this is only to say plainly what they decided.
 * `signedInAt`: milliseconds since 1970, null while it is not known.
 */
export function barrier(profile: User | null, signedInAt: number | null): Barrier | null {
  if (!profile?.role) return "none_yet";
  if (!profile.active) return "closed";
  const validSince = profile.validSince?.toMillis() ?? 0;
  return signedInAt !== null && signedInAt < validSince ? "ended" : null;
}
