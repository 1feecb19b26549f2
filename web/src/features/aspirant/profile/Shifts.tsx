import { IconCheck } from "@/components/icons";
import type { Shift } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainText } from "@/lib/plainText";
import { DAYS, PARTS } from "@/lib/public/formLimits";
import { Correctable } from "../correcting/Correctable";
import { useCorrecting } from "../correcting/CorrectingContext";
import { Section } from "../Section";
import { useAspirantTexts } from "../texts";
import { weekday } from "./shiftTable";
import classes from "./Shifts.module.css";

interface Props {
  shifts: readonly Shift[];
  notes: string;
}

/** When they would like to work: days across, parts of the day down. */
export function Shifts({ shifts, notes }: Props) {
  const t = useAspirantTexts();
  const { language } = useLanguage();
  const wanted = new Set(shifts.map(({ day, part }) => `${day} ${part}`));
  const mayFill = useCorrecting()?.may;
  if (wanted.size === 0 && !notes && !mayFill) return null;
  return (
    <Section title={t("aspirant.shifts")}>
      <Correctable field="shiftPreferences" label={t("field.shift_preferences")}>
        {wanted.size > 0 ? (
          <table className={classes.table}>
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
                      <Cell isWanted={wanted.has(`${day} ${part}`)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </Correctable>
      {(notes || mayFill) && (
        <div className={classes.notes}>
          <Correctable field="shiftNotes" label={t("field.shift_notes")}>
            {plainText(notes)}
          </Correctable>
        </div>
      )}
    </Section>
  );
}

function Cell({ isWanted }: { isWanted: boolean }) {
  const t = useAspirantTexts();
  return (
    <span className={classes.cell} data-wanted={isWanted}>
      {isWanted && <IconCheck size={14} stroke={2.6} role="img" aria-label={t("shift.wanted")} />}
    </span>
  );
}
