import { TextInput } from "@mantine/core";
import type { TemplateVariable } from "@/lib/documents";
import type { Source } from "@/lib/templates/fromFile";
import { useTemplateTexts } from "./texts";

interface Props {
  variable: TemplateVariable;
  /** Where the value that it began with is from. */
  source: Source | null;
  value: string;
  fault: string | null;
  onChange: (value: string) => void;
}

const NUMBERED = /^\d+$/;

/** One gap of a template: what it means, where its value comes from. */
export function VariableField({ variable, source, value, fault, onChange }: Props) {
  const t = useTemplateTexts();
  const { name, sample, field } = variable;
  const label = () => {
    if (field) return t(`template.field.${field}`);
    if (NUMBERED.test(name)) return t("template.gap", { name });
    return name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
  };
  const description = () => {
    if (source) return t(`template.from.${source}`, { name });
    if (field) return t("template.notInFile", { name });
    return sample && t("template.sample", { sample });
  };
  return (
    <TextInput
      name={name}
      label={label()}
      description={description()}
      value={value}
      error={fault}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      dir="auto"
    />
  );
}
