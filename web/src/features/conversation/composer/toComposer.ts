/** Leads to the field for an answer, also from a note. */
export function toComposer() {
  const field = document.querySelector<HTMLElement>("#composer");
  if (field) field.focus({ preventScroll: true });
  else document.querySelector<HTMLElement>('[data-write="reply"]')?.click();
}
