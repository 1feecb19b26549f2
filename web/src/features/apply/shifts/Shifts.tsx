import { FieldGroup } from "@/components/public/FieldGroup";
import { fieldId } from "../fields/fieldId";
import { useForm } from "../FormContext";
import { useApplyTexts } from "../texts";
import { areAllChosen, SHORTCUTS, toggled, type Shortcut } from "./cells";
import { ShiftGrid } from "./ShiftGrid";
import classes from "./Shifts.module.css";

const NAMES = Object.keys(SHORTCUTS) as Shortcut[];

export function Shifts() {
  const t = useApplyTexts();
  const { answers, change, fault } = useForm();
  const toggle = (cells: Parameters<typeof toggled>[0]) =>
    change({ shifts: toggled(cells, answers.shifts) });
  return (
    <FieldGroup
      id={fieldId("shifts")}
      label={t("shifts")}
      hint={t("shifts.hint")}
      fault={fault("shifts")}
    >
      <div className={classes.shortcuts}>
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            className={classes.shortcut}
            aria-pressed={areAllChosen(SHORTCUTS[name], answers.shifts)}
            onClick={() => toggle(SHORTCUTS[name])}
          >
            {t(`shifts.${name}`)}
          </button>
        ))}
      </div>
      <ShiftGrid chosen={answers.shifts} onToggle={toggle} />
    </FieldGroup>
  );
}
