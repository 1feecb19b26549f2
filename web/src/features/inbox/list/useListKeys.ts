import { useRef, type KeyboardEvent } from "react";

const STEPS: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** ↑ and ↓ move between rows (Enter opens, they are links). */
export function useListKeys() {
  const pane = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const rows = [...(pane.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    if (!step || rows.length === 0 || !(event.target instanceof HTMLElement)) return;
    if (!event.target.matches("[data-row], [data-search]")) return;
    event.preventDefault();
    const from = rows.indexOf(event.target);
    const next = rows[Math.max(0, Math.min(rows.length - 1, from + step))];
    next?.focus();
  };

  return { pane, onKeyDown };
}
