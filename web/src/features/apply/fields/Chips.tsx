import classes from "./Chips.module.css";

interface ChipsProps<Value extends string> {
  type: "checkbox" | "radio";
  name: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChoose: (value: Value, isOn: boolean) => void;
}

/** A few answers to tap, one or several of them. */
export function Chips<Value extends string>(props: ChipsProps<Value>) {
  const { type, name, options, chosen, onChoose } = props;
  return (
    <div className={classes.chips}>
      {options.map(({ value, label }) => (
        <label key={value} className={classes.chip}>
          <input
            type={type}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => onChoose(value, event.target.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
