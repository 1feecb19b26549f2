import type { ReactNode } from "react";
import classes from "./Profile.module.css";

export type Fact = readonly [label: string, value: ReactNode];

/** Labels with their values; what nobody told is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== "")
        .map(([label, value], place) => (
          <div key={`${label} ${place}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
