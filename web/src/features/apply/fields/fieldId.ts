import type { FieldName } from "../rules/faults";

export const fieldId = (field: FieldName) => `field-${field}`;

/** Takes the keyboard, and the reader, to a field; to its group where it has several controls. */
export function focusField(field: FieldName) {
  const element = document.getElementById(fieldId(field));
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "center" });
}
