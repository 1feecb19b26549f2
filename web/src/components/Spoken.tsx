import type { ReactNode } from "react";
import classes from "./Spoken.module.css";

/** Words for those who hear the page. What lies around it is `position: relative`. */
export function Spoken({ children, role }: { children: ReactNode; role?: "status" }) {
  return (
    <span className={classes.spoken} role={role}>
      {children}
    </span>
  );
}
