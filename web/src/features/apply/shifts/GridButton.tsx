import type { ReactNode } from "react";
import type { Cell } from "../draft/answers";
import { areAllChosen } from "./cells";
import classes from "./ShiftGrid.module.css";

interface GridButtonProps {
  look: "head" | "cell";
  /** What a tap chooses, or lets go of. */
  cells: readonly Cell[];
  label: string;
  chosen: readonly Cell[];
  onToggle: (cells: readonly Cell[]) => void;
  tabIndex: number;
  "data-place": string;
  children?: ReactNode;
}

export function GridButton(props: GridButtonProps) {
  const { look, cells, label, chosen, onToggle, children, ...place } = props;
  return (
    <button
      {...place}
      type="button"
      className={classes[look]}
      aria-label={label}
      aria-pressed={areAllChosen(cells, chosen)}
      onClick={() => onToggle(cells)}
    >
      {children}
    </button>
  );
}
