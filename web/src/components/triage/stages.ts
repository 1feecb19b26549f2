import type { Stage } from "@/lib/triage/rows";

/** In the order in which people go through them. */
export const STAGES: readonly Stage[] = [
  "new",
  "profile",
  "photos",
  "review",
  "casting",
  "signed",
  "declined",
];
