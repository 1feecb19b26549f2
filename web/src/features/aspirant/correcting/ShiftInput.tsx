import { Checkbox } from "@mantine/core";
import type { Shift } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { DAYS, PARTS } from "@/lib/public/formLimits";
import { weekday } from "../profile/shiftTable";
import table from "../profile/Shifts.module.css";
import { useAspirantTexts } from "../texts";
import classes from "./Correcting.module.css";

interface Props {
  shifts: readonly Shift[];
  onChange: (shifts: readonly Shift[]) => void;
  fault: string | null;
}

/** The week as it is shown, to be ticked. */
export function ShiftInput({ shifts, onChange, fault }: Props) {
  const t = useAspirantTexts();
  const { language } = useLanguage();
  const isIn = ({ day, part }: Shift) => shifts.some((one) => one.day === day && one.part === part);
  const toggle = (shift: Shift) =>
    onChange(
      isIn(shift)
        ? shifts.filter(({ day, part }) => day !== shift.day || part !== shift.part)
        : [...shifts, shift],
    );
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            <td />
            {DAYS.map((day) => (
              <th key={day} scope="col" title={weekday(day, language, "long")}>
                {weekday(day, language, "short")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">{t(`shift.${part}`)}</th>
              {DAYS.map((day) => (
                <td key={day}>
                  <Checkbox
                    className={classes.shift ?? ""}
                    size="sm"
                    aria-label={`${weekday(day, language, "long")}, ${t(`shift.${part}`)}`}
                    checked={isIn({ day, part })}
                    onChange={() => toggle({ day, part })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {fault && (
        <span role="alert" className={classes.fault}>
          {fault}
        </span>
      )}
    </>
  );
}
