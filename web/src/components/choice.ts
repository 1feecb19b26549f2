/** One of a few, whatever it looks like. */
export interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Why the last choice did not come about. */
  refusal?: string;
}
