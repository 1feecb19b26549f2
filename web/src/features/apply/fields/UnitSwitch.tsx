import type { Units } from "../draft/answers";
import { useForm } from "../FormContext";
import { readHeight } from "../rules/heights";
import { shownUnits } from "../rules/units";
import { useApplyTexts } from "../texts";
import { Chips } from "./Chips";

const UNITS: readonly Units[] = ["metric", "imperial"];

export function UnitSwitch() {
  const t = useApplyTexts();
  const { answers, change, place } = useForm();
  const choose = (units: Units) => {
    const reading = readHeight(answers.height);
    // "5'7" was written in the field for centimetres: now it stands where it belongs.
    const isMeant = reading.kind === "otherUnits" && reading.meant.units === units;
    change({ units, ...(isMeant && { height: reading.meant }) });
  };
  return (
    <div role="radiogroup" aria-label={t("units")}>
      <Chips
        type="radio"
        name="units"
        options={UNITS.map((value) => ({ value, label: t(`units.${value}`) }))}
        chosen={[shownUnits(answers, place)]}
        onChoose={choose}
      />
    </div>
  );
}
