import type { Answer } from "../api/commands";
import { download } from "../download";

export type ExportedRow = Answer<"exportConversations">["rows"][number];

/** How a spreadsheet names its columns and what stands for ids, in the reader's language. */
export interface ExportWords {
  columns: readonly string[];
  stage: (stage: ExportedRow["stage"]) => string;
  status: (status: ExportedRow["status"]) => string;
  tag: (key: string) => string;
  colleague: (uid: string) => string;
}

// A spreadsheet would take these for the beginning of a formula, and carry it out.
const FORMULA = /^[\s]*[=+\-@]/;
const NEEDS_QUOTES = /[",;\r\n\t]/;
// Without it Excel takes the file's accents for something else.
const BYTE_ORDER_MARK = "\ufeff";

/** The rows as a file that Excel, Numbers and Google's read alike. */
export function exportCsv(rows: readonly ExportedRow[], words: ExportWords): string {
  const lines = [words.columns, ...rows.map((row) => cells(row, words))];
  return BYTE_ORDER_MARK + lines.map((line) => line.map(cell).join(",") + "\r\n").join("");
}

/** Has the browser save them. `day` is part of the name. */
export function downloadExport(rows: readonly ExportedRow[], words: ExportWords, day: Date) {
  const file = new Blob([exportCsv(rows, words)], { type: "text/csv;charset=utf-8" });
  const url = URL.createObjectURL(file);
  download(url, `wasaprecruit-${day.toLocaleDateString("sv")}.csv`);
  // The browser has begun to save it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function cells(row: ExportedRow, words: ExportWords): string[] {
  return [
    row.name,
    row.number ?? "",
    row.city ?? "",
    row.birthDate ?? "",
    row.heightCm?.toString() ?? "",
    words.stage(row.stage),
    words.status(row.status),
    row.tags.map(words.tag).join(", "),
    words.colleague(row.assigneeId),
    // As ISO has it, by the reader's clock: what spreadsheets take for a time.
    new Date(row.lastMessageAt).toLocaleString("sv"),
  ];
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
