import { BirthDate } from "../fields/BirthDate";
import { FormText } from "../fields/FormText";
import { Languages } from "../fields/Languages";

export function StepYou() {
  return (
    <>
      <FormText
        field="fullName"
        label="fullName"
        hint="fullName.hint"
        input={{ autoComplete: "name", autoCapitalize: "words", maxLength: 120 }}
      />
      <BirthDate />
      <FormText
        field="city"
        label="city"
        hint="city.hint"
        input={{ autoComplete: "address-level2", autoCapitalize: "words", maxLength: 120 }}
      />
      <FormText
        field="socialHandle"
        label="socialHandle"
        hint="socialHandle.hint"
        isOptional
        input={{ autoCapitalize: "none", autoCorrect: "off", spellCheck: false, maxLength: 120 }}
      />
      <Languages />
    </>
  );
}
