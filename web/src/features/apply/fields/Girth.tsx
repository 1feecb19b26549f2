import { TextField } from "@/components/public/TextField";
import type { Girth as GirthName } from "../draft/answers";
import { useForm } from "../FormContext";
import { shownGirth } from "../rules/lengths";
import { shownUnits } from "../rules/units";
import { useApplyTexts } from "../texts";
import { fieldId } from "./fieldId";
import { NUMBER } from "./number";

/** Shown in the units that were chosen; what was typed in others stays as it was typed. */
export function Girth({ field }: { field: GirthName }) {
  const t = useApplyTexts();
  const { answers, change, fault, leave, place } = useForm();
  const units = shownUnits(answers, place);
  return (
    <TextField
      id={fieldId(field)}
      label={t(`${field}.${units === "metric" ? "cm" : "in"}`)}
      value={shownGirth(answers[field], units)}
      onValue={(text) => change({ [field]: { units, text } })}
      onLeave={() => leave(field)}
      fault={fault(field)}
      optional={t("optional")}
      input={NUMBER}
    />
  );
}
