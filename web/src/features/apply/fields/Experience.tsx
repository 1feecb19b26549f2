import { FieldGroup } from "@/components/public/FieldGroup";
import { EXPERIENCES } from "@/lib/public/formLimits";
import { useForm } from "../FormContext";
import { useApplyTexts } from "../texts";
import { Chips } from "./Chips";
import { fieldId } from "./fieldId";
import { FormText } from "./FormText";

export function Experience() {
  const t = useApplyTexts();
  const { answers, change, fault } = useForm();
  return (
    <>
      <FieldGroup
        id={fieldId("experience")}
        label={t("experience")}
        hint={t("experience.hint")}
        fault={fault("experience")}
      >
        <Chips
          type="radio"
          name="experience"
          options={EXPERIENCES.map((value) => ({ value, label: t(`experience.${value}`) }))}
          chosen={answers.experience ? [answers.experience] : []}
          onChoose={(experience) => change({ experience })}
        />
      </FieldGroup>
      {answers.experience && answers.experience !== "none" && (
        <FormText field="experienceNotes" label="experience.notes" isOptional long />
      )}
    </>
  );
}
