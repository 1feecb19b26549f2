import type { FocusEvent, ReactNode } from "react";
import { describedBy } from "./describedBy";
import classes from "./field.module.css";
import type { FieldFault } from "./fieldFault";
import { FieldNotes } from "./FieldNotes";

interface FieldGroupProps {
  id: string;
  label: string;
  children: ReactNode;
  hint?: string;
  fault?: FieldFault | null;
  optional?: string;
  onLeave?: () => void;
}

/** Controls that make one answer together. Can be focused, to be shown when it is at fault. */
export function FieldGroup(props: FieldGroupProps) {
  const { id, label, children, hint, fault = null, optional, onLeave } = props;
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.();
  };
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={classes.field}
      aria-describedby={describedBy(id, hint, fault)}
      onBlur={leave}
    >
      <legend className={classes.label}>
        {label} {optional && <span className={classes.optional}>({optional})</span>}
      </legend>
      <FieldNotes id={id} hint={hint} />
      {children}
      <FieldNotes id={id} fault={fault} />
    </fieldset>
  );
}
