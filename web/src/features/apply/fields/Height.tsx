import { describedBy } from "@/components/public/describedBy";
import control from "@/components/public/field.module.css";
import { FieldGroup } from "@/components/public/FieldGroup";
import { useTexts } from "@/lib/public/texts";
import { useForm } from "../FormContext";
import { applyTexts } from "../texts";
import { fieldId } from "./fieldId";
import { FormText } from "./FormText";
import classes from "./Measurements.module.css";

const PARTS = ["feet", "inches"] as const;

export function Height() {
  const { answers } = useForm();
  return answers.units === "metric" ? (
    <FormText
      field="height"
      label="height"
      hint="height.hint"
      input={{ inputMode: "decimal", maxLength: 8, autoComplete: "off" }}
    />
  ) : (
    <FeetAndInches />
  );
}

function FeetAndInches() {
  const t = useTexts(applyTexts);
  const { answers, change, fault, leave } = useForm();
  const id = fieldId("height");
  return (
    <FieldGroup
      id={id}
      label={t("height.imperial")}
      fault={fault("height")}
      onLeave={() => leave("height")}
    >
      <div className={classes.pair}>
        {PARTS.map((part) => (
          <input
            key={part}
            type="text"
            inputMode="decimal"
            className={control.control}
            maxLength={5}
            autoComplete="off"
            aria-label={t(part)}
            placeholder={t(part)}
            aria-invalid={fault("height") !== null}
            aria-describedby={describedBy(id, undefined, fault("height"))}
            value={answers[part]}
            onChange={(event) => change({ [part]: event.target.value })}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
