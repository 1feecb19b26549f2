import { useState, type FocusEvent, type KeyboardEvent } from "react";
import { DAYS, PARTS } from "@/lib/public/formLimits";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One stop of the Tab key for the whole grid; the arrows go about in it. Row and column 0: heads. */
export function useGridKeys() {
  const [place, setPlace] = useState<readonly [number, number]>([1, 1]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const [row, column] = [place[0] + step[0], place[1] + step[1]];
    if (isInside(row, column)) buttonAt(event.currentTarget, row, column)?.focus();
  };

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const [row, column] = (target.dataset.place ?? "").split(":").map(Number);
    if (row !== undefined && column !== undefined) setPlace([row, column]);
  };

  const tabIndexOf = (row: number, column: number) =>
    place[0] === row && place[1] === column ? 0 : -1;

  return { tabIndexOf, onKeyDown, onFocus };
}

/** The corner between the heads is empty. */
function isInside(row: number, column: number): boolean {
  const isThere = row >= 0 && row <= DAYS.length && column >= 0 && column <= PARTS.length;
  return isThere && row + column > 0;
}

function buttonAt(grid: HTMLElement, row: number, column: number): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`);
}
