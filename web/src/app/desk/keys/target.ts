import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { onScreen } from "@/lib/onScreen/onScreen";
import { focusedRow } from "./rowFocus";

type Row = Identified<Conversation>;

/**
 * What a key acts on: the row with the focus, with all that are chosen where it is one of them;
 * else the open conversation; else what is chosen.
 */
export function target(): readonly Row[] {
  const selected = onScreen.selected();
  const focused = onScreen.row(focusedRow()?.dataset.row ?? "");
  if (focused) return selected.some(({ id }) => id === focused.id) ? selected : [focused];
  const open = onScreen.open();
  return open ? [open] : selected;
}
