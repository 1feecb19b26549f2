import type { ReactElement } from "react";
import type { Row } from "@/lib/triage/rows";

/** Acts on the rows from the button that it is given. */
export interface TriageMenuProps {
  rows: readonly Row[];
  children: ReactElement<{ onClick?: () => void }>;
}

/** What all rows have alike; undefined when they differ. */
export function common<T>(rows: readonly Row[], of: (row: Row) => T): T | undefined {
  const [first, ...others] = rows;
  if (!first) return undefined;
  const value = of(first);
  return others.every((row) => of(row) === value) ? value : undefined;
}
