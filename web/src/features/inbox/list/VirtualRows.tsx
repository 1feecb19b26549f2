import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useMemo, type ReactNode } from "react";
import classes from "./VirtualRows.module.css";

interface Props<R> {
  label: string;
  rows: readonly R[];
  /** There are more than these, nobody knows how many. */
  hasMore: boolean;
  scroller: HTMLDivElement | null;
  /** How far it is scrolled at first, in pixels. */
  top: number;
  /** These stay in the page wherever it is scrolled: the one that has the focus. */
  keptIndex: number;
  onShown: (first: number, last: number) => void;
  children: (row: R, index: number) => ReactNode;
}

const REM = 5.5;
const OVERSCAN = 8;
const USUAL_PX = 16;

/** In pixels, for the reader's size of letters. */
function rowHeight(): number {
  const px = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return REM * (Number.isNaN(px) ? USUAL_PX : px);
}

/** A list of rows of one height, of which only those near the screen exist. */
export function VirtualRows<R extends { id: string }>(props: Props<R>) {
  const { label, rows, hasMore, scroller, top, keptIndex, onShown, children } = props;
  const height = useMemo(rowHeight, []);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    initialOffset: top,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
    rangeExtractor: (range) => withKept(range, keptIndex),
  });
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  useEffect(() => onShown(startIndex, endIndex), [onShown, startIndex, endIndex]);
  return (
    <ul className={classes.list} style={{ height: virtualizer.getTotalSize() }} aria-label={label}>
      {virtualizer.getVirtualItems().map(({ key, index, start, size }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={key}
              className={classes.item}
              style={{ height: size, transform: `translateY(${start}px)` }}
              aria-setsize={hasMore ? -1 : rows.length}
              aria-posinset={index + 1}
            >
              {children(row, index)}
            </li>
          )
        );
      })}
    </ul>
  );
}

function withKept(range: Range, kept: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || shown.includes(kept)) return shown;
  return [...shown, kept].sort((a, b) => a - b);
}
