import type { Proposed } from "@/lib/templates/fromFile";
import type { SendableTemplate } from "@/lib/templates/useTemplates";
import { excess } from "./excess";
import { isUnfilled } from "./isUnfilled";
import classes from "./TemplateForm.module.css";
import { useTemplateTexts } from "./texts";
import { VariableField } from "./VariableField";

interface Props {
  template: SendableTemplate;
  proposed: Proposed;
  values: Readonly<Record<string, string>>;
  onChange: (name: string, value: string) => void;
  /** Whether sending was tried: then each gap says that it is one. */
  isTried: boolean;
}

/** All gaps of a template, each with what is wrong with it. */
export function VariableFields({ template, proposed, values, onChange, isTried }: Props) {
  const t = useTemplateTexts();
  const tooLong = excess(template, values);
  const faultOf = (name: string) => {
    if (tooLong?.name === name) return t("template.tooLong", { count: tooLong.count });
    if (!isTried || !isUnfilled(values[name])) return null;
    return t(values[name]?.trim() ? "template.leftOpen" : "template.fillIn");
  };
  if (template.variables.length === 0) return null;
  return (
    <div className={classes.fields}>
      {template.variables.map((variable) => (
        <VariableField
          key={variable.name}
          variable={variable}
          source={proposed[variable.name]?.source ?? null}
          value={values[variable.name] ?? ""}
          fault={faultOf(variable.name)}
          onChange={(value) => onChange(variable.name, value)}
        />
      ))}
    </div>
  );
}
