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
        input={{ autoComplete: "name", autoCapitalize: "words" }}
      />
      <BirthDate />
      <FormText
        field="city"
        label="city"
        hint="city.hint"
        input={{ autoComplete: "address-level2", autoCapitalize: "words" }}
      />
      <FormText
        field="socialHandle"
        label="socialHandle"
        hint="socialHandle.hint"
        isOptional
        input={{
          autoComplete: "off",
          autoCapitalize: "none",
          autoCorrect: "off",
          spellCheck: false,
        }}
      />
      <Languages />
    </>
  );
}
