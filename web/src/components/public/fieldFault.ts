/** What to do about a field, in words, and where it can be done with one tap. */
export interface FieldFault {
  text: string;
  remedy?: { label: string; act: () => void };
}
