import type { Row } from "@/lib/triage/rows";

/** What the command palette offers: everything, or the answers to one question. */
export type PalettePage = "all" | "assign" | "stage" | "tag" | "snooze";

export interface Asked {
  page: PalettePage;
  /** What it acts on: what was chosen when it was opened. */
  rows: readonly Row[];
}
