import { TextInput } from "@mantine/core";
import type { TemplateVariable } from "@/lib/documents";
import { useTemplateTexts } from "./texts";

interface Props {
  variable: TemplateVariable;
  isFromFile: boolean;
  value: string;
  isMissing: boolean;
  onChange: (value: string) => void;
}

const NUMBERED = /^\d+$/;

/** One gap of a template: what it means, where its value comes from. */
export function VariableField({ variable, isFromFile, value, isMissing, onChange }: Props) {
  const t = useTemplateTexts();
  const { name, sample, field } = variable;
  const label = () => {
    if (field) return t(`template.field.${field}`);
    if (NUMBERED.test(name)) return t("template.gap", { name });
    return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
  };
  const description = () => {
    if (field) return t(isFromFile ? "template.fromFile" : "template.notInFile", { name });
    return sample && t("template.sample", { sample });
  };
  return (
    <TextInput
      name={name}
      label={label()}
      description={description()}
      value={value}
      error={isMissing && t(value.trim() ? "template.leftOpen" : "template.fillIn")}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      dir="auto"
    />
  );
}
