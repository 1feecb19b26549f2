/**
 * Where the focus is at home in the list: at the open conversation's row, else at the list itself.
 * Never at another row: what the keys do next would be done to somebody else.
 */
export const listHome = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-row][aria-current="page"]') ??
  document.querySelector<HTMLElement>("#list");
