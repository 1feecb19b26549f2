import type { FieldFault } from "./fieldFault";

/** The ids of the notes around the field `id`, as `aria-describedby` wants them. */
export function describedBy(
  id: string,
  hint?: string,
  fault?: FieldFault | null,
): string | undefined {
  const notes = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean);
  return notes.length > 0 ? notes.join(" ") : undefined;
}
