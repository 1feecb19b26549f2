import { type RefObject, useEffect, useRef } from "react";
import type { Row } from "../rows";

/** A dialog in which the row was dealt with needs so long, at most, to go away. */
const PATIENCE_MS = 1000;

interface Watched {
  openId: string | null;
  pane: RefObject<HTMLElement | null>;
  /** Which list it is: where another one is shown, no row has left. */
  list: string;
  rows: readonly Row[];
  /** The row that had the focus last. */
  focusedId: string;
}

/**
 * When the row with the focus leaves the list, the one that takes its place has the focus; where
 * the whole list or the open conversation takes the focus along, the list has it, or its row.
 */
export function useKeptFocus({ pane, list, rows, focusedId, openId }: Watched) {
  const shown = useRef({ list, openId });
  useEffect(() => {
    const was = shown.current;
    shown.current = { list, openId };
    const isLeft = was.openId !== null && openId === null;
    if ((was.list === list && !isLeft) || document.activeElement !== document.body) return;
    const within = (selector: string) => pane.current?.querySelector<HTMLElement>(selector);
    const row = isLeft ? within(`[data-row="${CSS.escape(was.openId ?? "")}"]`) : null;
    (row ?? within("#list"))?.focus({ preventScroll: true });
  }, [pane, list, openId]);

  const before = useRef({ list, rows });
  useEffect(() => {
    const was = before.current;
    before.current = { list, rows };
    const isHere = (one: Row) => one.id === focusedId;
    const place = was.list === list ? was.rows.findIndex(isHere) : -1;
    if (place < 0 || rows.some(isHere)) return;
    focusOnceLost(pane, place, performance.now() + PATIENCE_MS);
  }, [pane, list, rows, focusedId]);
}

function focusOnceLost(pane: RefObject<HTMLElement | null>, place: number, until: number) {
  if (!pane.current || performance.now() > until) return;
  if (document.activeElement === document.body) focusPlace(pane.current, place);
  else requestAnimationFrame(() => focusOnceLost(pane, place, until));
}

function focusPlace(pane: HTMLElement, place: number) {
  const items = [...pane.querySelectorAll("li[aria-posinset]")];
  const item =
    items.find((one) => one.getAttribute("aria-posinset") === String(place + 1)) ?? items.at(-1);
  const goal = item?.querySelector<HTMLElement>("[data-row]") ?? pane;
  goal.focus({ preventScroll: true });
}
