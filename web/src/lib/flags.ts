import type { Conversation } from "@/lib/documents";

export type Flag = Conversation["flags"][number];
type Flagged = Pick<Conversation, "flags" | "ageGroup">;

export const WEIGHTIEST_FIRST: readonly Flag[] = [
  "distress",
  "abuse",
  "complaint",
  "erasure_requested",
  "guardian",
  "guardian_writes",
  "number_claimed",
  "phone_mismatch",
  "many_forms",
  "undelivered",
  "human_wanted",
  "misunderstood",
  "wrong_number",
  "flood",
  "poor_photos",
  "spam",
];

/** What a recruiter should look at, the weightiest first. */
export function flagsOf({ flags, ageGroup }: Flagged): Flag[] {
  const raised = new Set<Flag>(ageGroup === "minor" ? ["guardian", ...flags] : flags);
  return WEIGHTIEST_FIRST.filter((flag) => raised.has(flag));
}
