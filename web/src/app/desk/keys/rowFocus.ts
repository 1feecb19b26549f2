// Rows are found by what the lists mark them with: a list that shows only those near the screen
// keeps the one with the focus, and knows the place of each.

const ROW = "[data-row]";

const isShown = (row: HTMLElement) =>
  !row.closest("[inert]") && row.checkVisibility({ visibilityProperty: true });
const rowsShown = () => [...document.querySelectorAll<HTMLElement>(ROW)].filter(isShown);
const placeOf = (row: HTMLElement) => Number(row.closest("li")?.getAttribute("aria-posinset") ?? 0);

/** Where the focus was last: a row that is gone leaves its place to the next one. */
let lastPlace = 0;

/** Another list begins at its top. */
export const forgetPlace = () => {
  lastPlace = 0;
};

/** The row that has the focus, or something in it; null when that is elsewhere. */
export function focusedRow(): HTMLElement | null {
  const active = document.activeElement;
  const row = active?.closest<HTMLElement>(ROW) ?? active?.closest("li")?.querySelector(ROW);
  return row instanceof HTMLElement ? row : null;
}

/** Focuses the row after the one with the focus, or before; without one, the open or the first. */
export function stepRow(by: 1 | -1): boolean {
  const from = focusedRow();
  if (!from) return begin(by);
  lastPlace = placeOf(from);
  from.scrollIntoView({ block: "nearest" });
  // A list that was scrolled away from this row shows its neighbours only now.
  if (!focusNeighbour(from, by)) requestAnimationFrame(() => focusNeighbour(from, by));
  return true;
}

function begin(by: 1 | -1): boolean {
  const rows = rowsShown();
  const open = rows.find((row) => row.getAttribute("aria-current") === "page");
  if (open) return focusNeighbour(open, by) || focusRow(open);
  const place = by === 1 ? lastPlace : lastPlace - 1;
  return focusRow(rows.find((row) => placeOf(row) === place) ?? rows[0]);
}

function focusNeighbour(from: HTMLElement, by: 1 | -1): boolean {
  const rows = rowsShown();
  const next = rows[rows.indexOf(from) + by];
  const isNeighbour = next && (placeOf(from) === 0 || placeOf(next) === placeOf(from) + by);
  return isNeighbour ? focusRow(next) : false;
}

function focusRow(row: HTMLElement | undefined): boolean {
  if (!row) return false;
  lastPlace = placeOf(row);
  row.focus();
  row.scrollIntoView({ block: "nearest" });
  return true;
}

/** Back from a conversation to its row. */
export function focusOpenRow(): boolean {
  return focusRow(rowsShown().find((row) => row.getAttribute("aria-current") === "page"));
}

/** Chooses the row with the focus, or lets go of it. */
export function toggleRow(): boolean {
  const box = focusedRow()?.closest("li")?.querySelector<HTMLElement>("[role=checkbox]");
  box?.click();
  return !!box;
}

/** Focuses the first of these that is to be seen. */
export function focusFirst(selector: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(isShown);
  found?.focus();
  return !!found;
}

/** Presses the first of these that is to be seen. */
export function pressFirst(selector: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(isShown);
  found?.click();
  return !!found;
}
