import { Experience } from "../fields/Experience";
import { FormText } from "../fields/FormText";
import { Measurements } from "../fields/Measurements";
import { useForm } from "../FormContext";
import { isMinor } from "../rules/birthDate";
import { Shifts } from "../shifts/Shifts";

/** Nobody under age is asked for a measure. */
export function StepWork() {
  const { answers } = useForm();
  return (
    <>
      {!isMinor(answers, new Date()) && <Measurements />}
      <Experience />
      <Shifts />
      <FormText field="shiftNotes" label="shiftNotes" hint="shiftNotes.hint" isOptional long />
    </>
  );
}
