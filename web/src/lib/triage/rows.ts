import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";

export type Row = Identified<Conversation>;
export type Stage = Row["stage"];

/** What did not work, why, and who was faster where somebody was: for a move, to which stage. */
export interface Failure {
  row: Row;
  code: string;
  by?: string | undefined;
  stage?: Stage | undefined;
}

export interface Outcome {
  done: Row[];
  failed: Failure[];
}
