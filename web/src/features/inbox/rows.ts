import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { plainLine } from "@/lib/plainText";

export type Row = Identified<Conversation>;

const NAMES = ["displayName", "aspirantName"] as const;

/** Who must be answered first: the window that closes next; what has closed already can wait. */
export function byUrgency(rows: readonly Row[], now: number): Row[] {
  const closes = (row: Row) => row.windowClosesAt?.toMillis() ?? 0;
  const isOpen = (row: Row) => closes(row) > now;
  return rows.toSorted((a, b) => {
    if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
    return isOpen(a) ? closes(a) - closes(b) : closes(b) - closes(a);
  });
}

/** Rows whose name, in the form or on WhatsApp, holds `text`, whatever its case and accents. */
export function matching(rows: readonly Row[], text: string): readonly Row[] {
  const wanted = folded(text);
  if (!wanted) return rows;
  return rows.filter((row) => NAMES.some((name) => folded(row[name] ?? "").includes(wanted)));
}

function folded(text: string): string {
  return plainLine(text).normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}
