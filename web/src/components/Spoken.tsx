import type { ReactNode } from "react";
import classes from "./Spoken.module.css";

interface Props {
  children: ReactNode;
  role?: "status";
  as?: "span" | "h1";
}

/** Words for those who hear the page. What lies around it is `position: relative`. */
export function Spoken({ children, role, as: Element = "span" }: Props) {
  return (
    <Element className={classes.spoken} role={role}>
      {children}
    </Element>
  );
}
