import { onScreen } from "@/lib/onScreen/onScreen";
import { focusFirst, focusedRow } from "./rowFocus";

const COMPOSER = "#composer";
const PATIENCE_MS = 5000;

/** To the words for the row with the focus, which opens for it, or for the open conversation. */
export function reply(): boolean {
  const row = focusedRow();
  if (!row?.dataset.row) return focusFirst(COMPOSER);
  const { row: id } = row.dataset;
  return replyTo(id, () => row.click());
}

/** To the words for this conversation, once it has opened. */
export function replyTo(id: string, open: (path: string) => void): boolean {
  if (onScreen.open()?.id === id) return focusFirst(COMPOSER);
  open(`/conversations/${id}`);
  focusOnceThere(id, performance.now() + PATIENCE_MS);
  return true;
}

function focusOnceThere(id: string, until: number) {
  const isThere = onScreen.open()?.id === id && focusFirst(COMPOSER);
  if (!isThere && performance.now() < until) requestAnimationFrame(() => focusOnceThere(id, until));
}
