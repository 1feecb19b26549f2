import { NumberInput } from "@mantine/core";
import { useState } from "react";
import { useBoardTexts } from "../texts";
import { isTurned, type Range } from "./filters";
import classes from "./Filters.module.css";
import { useSoon } from "./useSoon";

const MOST = 250;

interface Props {
  least: string;
  most: string;
  value: Range;
  onChange: (range: Range) => void;
}

/** From and to; each may stay open. */
export function RangeField({ least, most, value, onChange }: Props) {
  const t = useBoardTexts();
  const [typed, setTyped] = useState(value);
  const [given, setGiven] = useState(value);
  const soon = useSoon();
  if (given.least !== value.least || given.most !== value.most) {
    setGiven(value);
    setTyped(value);
  }
  const change = (part: Partial<Range>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    soon(() => !isTurned(next) && onChange(next));
  };
  return (
    <div className={classes.range}>
      <NumberInput
        label={least}
        value={typed.least ?? ""}
        onChange={(number) => change({ least: whole(number) })}
        min={0}
        max={MOST}
        allowDecimal={false}
        allowNegative={false}
        hideControls
      />
      <NumberInput
        label={most}
        value={typed.most ?? ""}
        error={isTurned(typed) && t("filter.range.turned")}
        onChange={(number) => change({ most: whole(number) })}
        min={0}
        max={MOST}
        allowDecimal={false}
        allowNegative={false}
        hideControls
      />
    </div>
  );
}

const whole = (number: number | string) =>
  number === "" ? null : Math.min(MOST, Math.trunc(Number(number)));
