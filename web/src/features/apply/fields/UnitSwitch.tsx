import { useTexts } from "@/lib/public/texts";
import type { Units } from "../draft/answers";
import { useForm } from "../FormContext";
import { inUnits } from "../rules/lengths";
import { applyTexts } from "../texts";
import { Chips } from "./Chips";

const UNITS: readonly Units[] = ["metric", "imperial"];

export function UnitSwitch() {
  const t = useTexts(applyTexts);
  const { answers, change } = useForm();
  return (
    <div role="radiogroup" aria-label={t("units")}>
      <Chips
        type="radio"
        name="units"
        options={UNITS.map((value) => ({ value, label: t(`units.${value}`) }))}
        chosen={[answers.units]}
        onChoose={(units) => change(inUnits(answers, units))}
      />
    </div>
  );
}
