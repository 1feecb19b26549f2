import type { ReactNode } from "react";
import classes from "./Section.module.css";

interface Props {
  title: string;
  /** A few words beside the title: a count. */
  aside?: string;
  children: ReactNode;
}

export function Section({ title, aside, children }: Props) {
  return (
    <section className={classes.section} aria-label={title}>
      <h3 className={classes.title}>
        {title}
        {aside && <span className={classes.aside}>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
