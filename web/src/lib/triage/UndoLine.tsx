import { Button } from "@mantine/core";
import classes from "./UndoLine.module.css";

interface Props {
  words: string;
  undo: string;
  onUndo: () => void;
}

/** What was done, and the way back. */
export function UndoLine({ words, undo, onUndo }: Props) {
  return (
    <span className={classes.line}>
      <span className={classes.words}>{words}</span>
      <Button size="compact-sm" variant="light" onClick={onUndo}>
        {undo}
      </Button>
    </span>
  );
}
