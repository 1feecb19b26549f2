import type { ReactNode } from "react";
import { Correctable } from "../correcting/Correctable";
import { useCorrecting } from "../correcting/CorrectingContext";
import type { Field } from "../correcting/fields";
import classes from "./Profile.module.css";

export type Fact = readonly [label: string, value: ReactNode, field?: Field];

/** Labels with their values; what nobody told is left out where it cannot be filled in. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const correcting = useCorrecting();
  const isFillable = (field: Field | undefined) => field !== undefined && correcting?.may;
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value, field]) => (value !== null && value !== "") || isFillable(field))
        .map(([label, value, field], place) => (
          <div key={`${label} ${place}`}>
            <dt>{label}</dt>
            <dd>
              {field ? (
                <Correctable field={field} label={label}>
                  {value}
                </Correctable>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}
