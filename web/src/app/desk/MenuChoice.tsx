import { Input, SegmentedControl } from "@mantine/core";
import type { ChoiceProps } from "@/components/choice";
import classes from "./MenuChoice.module.css";

/** One of a few, under its name, as wide as the menu. */
export function MenuChoice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange, refusal } = props;
  return (
    <Input.Wrapper label={label} labelElement="div" error={refusal} errorProps={{ role: "alert" }}>
      <SegmentedControl
        fullWidth
        size="sm"
        classNames={{ label: classes.label ?? "" }}
        aria-label={label}
        value={value}
        onChange={onChange}
        data={[...options]}
      />
    </Input.Wrapper>
  );
}
