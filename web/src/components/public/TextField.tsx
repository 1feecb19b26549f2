import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { describedBy } from "./describedBy";
import classes from "./field.module.css";
import type { FieldFault } from "./fieldFault";
import { FieldNotes } from "./FieldNotes";

interface TextFieldProps {
  id: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  onLeave?: () => void;
  hint?: string | undefined;
  fault?: FieldFault | null;
  /** How "optional" is called; nothing for a field that is needed. */
  optional?: string;
  /** Several lines. */
  long?: boolean;
  input?: InputHTMLAttributes<HTMLInputElement> & TextareaHTMLAttributes<HTMLTextAreaElement>;
}

export function TextField(props: TextFieldProps) {
  const { id, label, hint, fault = null, optional, long = false, input } = props;
  const control = {
    ...input,
    id,
    className: classes.control,
    value: props.value,
    onChange: (event: { target: { value: string } }) => props.onValue(event.target.value),
    onBlur: props.onLeave,
    "aria-invalid": fault !== null,
    "aria-required": !optional,
    "aria-describedby": describedBy(id, hint, fault),
  };
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label} {optional && <span className={classes.optional}>({optional})</span>}
      </label>
      {long ? <textarea rows={3} {...control} /> : <input type="text" {...control} />}
      <FieldNotes id={id} hint={hint} fault={fault} />
    </div>
  );
}
