import { DAYS, PARTS } from "@/lib/public/formLimits";
import type { Cell } from "../draft/answers";
import { useApplyTexts } from "../texts";
import { columnOf, rowOf } from "./cells";
import { GridButton } from "./GridButton";
import classes from "./ShiftGrid.module.css";
import { useGridKeys } from "./useGridKeys";

interface ShiftGridProps {
  chosen: readonly Cell[];
  onToggle: (cells: readonly Cell[]) => void;
}

/** Days by parts of the day. A head stands for its whole row or column. */
export function ShiftGrid({ chosen, onToggle }: ShiftGridProps) {
  const t = useApplyTexts();
  const { tabIndexOf, onKeyDown, onFocus } = useGridKeys();
  const place = (row: number, column: number) => ({
    "data-place": `${row}:${column}`,
    tabIndex: tabIndexOf(row, column),
  });
  const shared = { chosen, onToggle };
  return (
    <table
      role="grid"
      aria-label={t("shifts")}
      className={classes.grid}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <thead>
        <tr>
          <td />
          {PARTS.map((part, column) => (
            <th key={part} scope="col">
              <GridButton
                {...shared}
                {...place(0, column + 1)}
                look="head"
                cells={columnOf(part)}
                label={t("shifts.column", {
                  part: t(`part.${part}`),
                  hours: t(`part.${part}.hours`),
                })}
              >
                {t(`part.${part}`)} <small>{t(`part.${part}.hours`)}</small>
              </GridButton>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DAYS.map((day, row) => (
          <tr key={day}>
            <th scope="row">
              <GridButton
                {...shared}
                {...place(row + 1, 0)}
                look="head"
                cells={rowOf(day)}
                label={t("shifts.row", { day: t(`day.${day}`) })}
              >
                {t(`day.${day}.short`)}
              </GridButton>
            </th>
            {PARTS.map((part, column) => (
              <td key={part}>
                <GridButton
                  {...shared}
                  {...place(row + 1, column + 1)}
                  look="cell"
                  cells={[`${day}-${part}`]}
                  label={t("shifts.cell", { day: t(`day.${day}`), part: t(`part.${part}`) })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
