import { Button } from "./Button";
import classes from "./field.module.css";
import type { FieldFault } from "./fieldFault";

interface FieldNotesProps {
  id: string;
  hint?: string | undefined;
  fault?: FieldFault | null;
}

/** What stands around a field: the hint, and what to do about its fault. */
export function FieldNotes({ id, hint, fault }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <p className={classes.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className={classes.fault} id={`${id}-fault`}>
          {fault.text}
        </p>
      )}
      {fault?.remedy && (
        <div className={classes.remedy}>
          <Button look="quiet" onClick={fault.remedy.act}>
            {fault.remedy.label}
          </Button>
        </div>
      )}
    </>
  );
}
