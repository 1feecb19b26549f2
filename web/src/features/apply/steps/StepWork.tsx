import { TextField } from "@/components/public/TextField";
import { useTexts } from "@/lib/public/texts";
import { Experience } from "../fields/Experience";
import { Measurements } from "../fields/Measurements";
import { useForm } from "../FormContext";
import { Shifts } from "../shifts/Shifts";
import { applyTexts } from "../texts";

export function StepWork() {
  const t = useTexts(applyTexts);
  const { answers, change } = useForm();
  return (
    <>
      <Measurements />
      <Experience />
      <Shifts />
      <TextField
        id="field-shiftNotes"
        label={t("shiftNotes")}
        hint={t("shiftNotes.hint")}
        optional={t("optional")}
        long
        value={answers.shiftNotes}
        onValue={(shiftNotes) => change({ shiftNotes })}
        input={{ maxLength: 1000 }}
      />
    </>
  );
}
