import { FieldGroup } from "@/components/public/FieldGroup";
import { TextField } from "@/components/public/TextField";
import { useTexts } from "@/lib/public/texts";
import { SPOKEN } from "../draft/answers";
import { useForm } from "../FormContext";
import { applyTexts } from "../texts";
import { Chips } from "./Chips";
import { fieldId } from "./fieldId";

export function Languages() {
  const t = useTexts(applyTexts);
  const { answers, change, fault } = useForm();
  const others = (value: string) => answers.languagesSpoken.filter((one) => one !== value);
  return (
    <>
      <FieldGroup
        id={fieldId("languagesSpoken")}
        label={t("languages")}
        fault={fault("languagesSpoken")}
        optional={t("optional")}
      >
        <Chips
          type="checkbox"
          name="languagesSpoken"
          options={SPOKEN.map((value) => ({ value, label: t(`languages.${value}`) }))}
          chosen={SPOKEN.filter((value) => answers.languagesSpoken.includes(value))}
          onChoose={(value, isOn) =>
            change({ languagesSpoken: isOn ? [...others(value), value] : others(value) })
          }
        />
      </FieldGroup>
      <TextField
        id="field-otherLanguage"
        label={t("languages.other")}
        optional={t("optional")}
        value={answers.otherLanguage}
        onValue={(otherLanguage) => change({ otherLanguage })}
        input={{ maxLength: 60, autoComplete: "off" }}
      />
    </>
  );
}
