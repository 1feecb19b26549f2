import type { ComponentProps } from "react";
import { TextField } from "@/components/public/TextField";
import type { Answers } from "../draft/answers";
import { useForm } from "../FormContext";
import type { FieldName } from "../rules/faults";
import { useApplyTexts, type PlainApplyKey } from "../texts";
import { fieldId } from "./fieldId";

type TextAnswer = {
  [Name in keyof Answers]: Answers[Name] extends string ? Name : never;
}[keyof Answers] &
  FieldName;

interface FormTextProps {
  field: TextAnswer;
  label: PlainApplyKey;
  hint?: PlainApplyKey;
  isOptional?: boolean;
  long?: boolean;
  input?: ComponentProps<typeof TextField>["input"];
}

/** A text field of the form: its value, its fault and its words by name. */
export function FormText({ field, label, hint, isOptional, long, input }: FormTextProps) {
  const t = useApplyTexts();
  const { answers, change, fault, leave } = useForm();
  return (
    <TextField
      id={fieldId(field)}
      label={t(label)}
      hint={hint && t(hint)}
      value={answers[field]}
      onValue={(value) => change({ [field]: value })}
      onLeave={() => leave(field)}
      fault={fault(field)}
      {...(isOptional && { optional: t("optional") })}
      {...(long && { long })}
      {...(input && { input })}
    />
  );
}
