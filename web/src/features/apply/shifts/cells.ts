import { DAYS, PARTS } from "@/lib/public/formLimits";
import type { Cell, Day, Part } from "../draft/answers";

export const rowOf = (day: Day): Cell[] => PARTS.map((part): Cell => `${day}-${part}`);
export const columnOf = (part: Part): Cell[] => DAYS.map((day): Cell => `${day}-${part}`);

const WEEKDAYS: readonly Day[] = DAYS.slice(0, 5);
const WEEKEND: readonly Day[] = DAYS.slice(5);

/** What one tap chooses at once. */
export const SHORTCUTS = {
  anyTime: DAYS.flatMap(rowOf),
  weekdays: WEEKDAYS.flatMap(rowOf),
  weekend: WEEKEND.flatMap(rowOf),
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

export function areAllChosen(cells: readonly Cell[], chosen: readonly Cell[]): boolean {
  return cells.every((cell) => chosen.includes(cell));
}

/** Chooses them all; lets go of them when all were chosen. */
export function toggled(cells: readonly Cell[], chosen: readonly Cell[]): Cell[] {
  const others = chosen.filter((cell) => !cells.includes(cell));
  return areAllChosen(cells, chosen) ? others : [...others, ...cells];
}
