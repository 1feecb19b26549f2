import classes from "./field.module.css";

interface FieldNotesProps {
  id: string;
  hint?: string | undefined;
  fault?: string | null;
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
          {fault}
        </p>
      )}
    </>
  );
}
