import { describedBy } from "@/components/public/describedBy";
import control from "@/components/public/field.module.css";
import { FieldGroup } from "@/components/public/FieldGroup";
import { TextField } from "@/components/public/TextField";
import { useForm } from "../FormContext";
import { shownHeight } from "../rules/heights";
import { heightExamples } from "../rules/measureFaults";
import { shownUnits } from "../rules/units";
import { useApplyTexts } from "../texts";
import { fieldId } from "./fieldId";
import classes from "./Measurements.module.css";
import { NUMBER } from "./number";

const PARTS = ["feet", "inches"] as const;

/** Shown in the units that were chosen; what was typed in others stays as it was typed. */
export function Height() {
  const { answers, place } = useForm();
  return shownUnits(answers, place) === "metric" ? <Centimetres /> : <FeetAndInches />;
}

function Centimetres() {
  const t = useApplyTexts();
  const { answers, change, fault, leave, place } = useForm();
  const shown = shownHeight(answers.height, "metric");
  return (
    <TextField
      id={fieldId("height")}
      label={t("height")}
      hint={t("height.hint", heightExamples(place))}
      value={shown.cm}
      onValue={(cm) => change({ height: { ...shown, cm } })}
      onLeave={() => leave("height")}
      fault={fault("height")}
      input={NUMBER}
    />
  );
}

function FeetAndInches() {
  const t = useApplyTexts();
  const { answers, change, fault, leave } = useForm();
  const id = fieldId("height");
  const shown = shownHeight(answers.height, "imperial");
  const found = fault("height");
  return (
    <FieldGroup
      id={id}
      label={t("height.imperial")}
      hint={t("height.hintFeet")}
      fault={found}
      onLeave={() => leave("height")}
    >
      <div className={classes.pair}>
        {PARTS.map((part) => (
          <label key={part} className={classes.part}>
            <span>{t(part)}</span>
            <input
              {...NUMBER}
              type="text"
              className={control.control}
              aria-invalid={found !== null}
              aria-describedby={describedBy(id, "", found)}
              value={shown[part]}
              onChange={({ target }) => change({ height: { ...shown, [part]: target.value } })}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
