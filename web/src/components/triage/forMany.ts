import type { Row } from "@/lib/triage/rows";
import type { useTriageMenuTexts } from "./texts";

/** How many it is about, for whoever is about to change more than one at a click. */
export function forMany(
  rows: readonly Row[],
  t: ReturnType<typeof useTriageMenuTexts>,
): string | undefined {
  return rows.length > 1 ? t("menus.count", { count: rows.length }) : undefined;
}
