import { onScreen } from "@/lib/onScreen/onScreen";
import { focusFirst, focusedRow, pressFirst } from "./rowFocus";

type Writing = "reply" | "note";

const PATIENCE_MS = 5000;

/** To the words for the row with the focus, which opens for it, or for the open conversation. */
export const reply = () => write("reply");

/** The same for what only colleagues read. */
export const note = () => write("note");

function write(what: Writing): boolean {
  const row = focusedRow();
  if (!row?.dataset.row) return begin(what);
  const { row: id } = row.dataset;
  return writeTo(id, what, () => row.click());
}

/** To the words for this conversation, once it has opened. */
export function replyTo(id: string, open: (path: string) => void): boolean {
  return writeTo(id, "reply", open);
}

function writeTo(id: string, what: Writing, open: (path: string) => void): boolean {
  if (onScreen.open()?.id === id) return begin(what);
  open(`/conversations/${id}`);
  beginOnceThere(id, what, performance.now() + PATIENCE_MS);
  return true;
}

/** The field has the focus, whichever of the two stood there before. */
function begin(what: Writing): boolean {
  return pressFirst(`[data-write="${what}"]`) || (what === "reply" && focusFirst("#composer"));
}

function beginOnceThere(id: string, what: Writing, until: number) {
  const isThere = onScreen.open()?.id === id && begin(what);
  if (!isThere && performance.now() < until) {
    requestAnimationFrame(() => beginOnceThere(id, what, until));
  }
}
