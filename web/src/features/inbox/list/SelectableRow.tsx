import { IconCheck } from "@/components/icons";
import type { ReactNode } from "react";
import { useMay } from "@/lib/api/useCommand";
import { nameOf } from "@/lib/personNames";
import type { Row } from "../rows";
import { useInboxTexts } from "../texts";
import classes from "./SelectableRow.module.css";
import type { Selection } from "./useSelection";

interface Props {
  row: Row;
  selection: Selection;
  children: ReactNode;
}

/** A row with a box to choose it; over the picture, as soon as one points there. */
export function SelectableRow({ row, selection, children }: Props) {
  const t = useInboxTexts();
  const mayAct = useMay("assign");
  const isChosen = selection.ids.has(row.id);
  if (!mayAct) return children;
  return (
    <div className={classes.around} data-any={selection.ids.size > 0 || undefined}>
      {children}
      <button
        type="button"
        role="checkbox"
        className={classes.box}
        aria-checked={isChosen}
        aria-label={t("inbox.select", { name: nameOf(row) })}
        onClick={(event) => selection.toggle(row.id, event.shiftKey)}
      >
        <span className={classes.mark}>
          {isChosen && <IconCheck size={16} stroke={3} aria-hidden />}
        </span>
      </button>
    </div>
  );
}
