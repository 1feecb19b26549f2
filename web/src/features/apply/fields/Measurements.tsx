import { useTexts } from "@/lib/public/texts";
import { useForm } from "../FormContext";
import { isMinor } from "../rules/birthDate";
import { applyTexts } from "../texts";
import { FormText } from "./FormText";
import { Height } from "./Height";
import classes from "./Measurements.module.css";
import { UnitSwitch } from "./UnitSwitch";

const GIRTHS = ["bust", "waist", "hips"] as const;
const NUMBER = { inputMode: "decimal", maxLength: 6, autoComplete: "off" } as const;

/** Of people under age only what is needed: no girths. */
export function Measurements() {
  const t = useTexts(applyTexts);
  const { answers } = useForm();
  const girths = isMinor(answers, new Date()) ? [] : GIRTHS;
  const unit = answers.units === "metric" ? "cm" : "in";
  return (
    <div className={classes.group}>
      <UnitSwitch />
      <Height />
      <p className={classes.why}>{t("measurements.why")}</p>
      <div className={classes.pair}>
        {girths.map((field) => (
          <FormText
            key={field}
            field={field}
            label={`${field}.${unit}`}
            isOptional
            input={NUMBER}
          />
        ))}
        <FormText field="shoe" label="shoe" isOptional input={NUMBER} />
      </div>
    </div>
  );
}
