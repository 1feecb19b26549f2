import { FieldGroup } from "@/components/public/FieldGroup";
import { SPOKEN_LANGUAGES } from "@/lib/public/formLimits";
import { useForm } from "../FormContext";
import { useApplyTexts } from "../texts";
import { Chips } from "./Chips";
import { fieldId } from "./fieldId";
import { FormText } from "./FormText";

export function Languages() {
  const t = useApplyTexts();
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
          options={SPOKEN_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          chosen={SPOKEN_LANGUAGES.filter((value) => answers.languagesSpoken.includes(value))}
          onChoose={(value, isOn) =>
            change({ languagesSpoken: isOn ? [...others(value), value] : others(value) })
          }
        />
      </FieldGroup>
      <FormText
        field="otherLanguage"
        label="languages.other"
        isOptional
        input={{ autoComplete: "off", autoCapitalize: "words" }}
      />
    </>
  );
}
