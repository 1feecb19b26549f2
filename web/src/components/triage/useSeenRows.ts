import { useState } from "react";
import type { Row } from "@/lib/triage/rows";

/**
 * The rows as they were when this opened, whatever becomes of them under it: by these somebody
 * decides, so these are what a command expects.
 */
export function useSeenRows(rows: readonly Row[], isOpen: boolean): readonly Row[] {
  const [seen, setSeen] = useState({ rows, isOpen });
  if (seen.isOpen === isOpen) return seen.rows;
  const next = { rows: isOpen ? rows : seen.rows, isOpen };
  setSeen(next);
  return next.rows;
}
