import type { ReactNode } from "react";
import classes from "./StateMessage.module.css";

interface Props {
  icon: ReactNode;
  title: string;
  text?: string;
  isAlert?: boolean;
  children?: ReactNode;
}

/** What stands where content would be: nothing yet, nothing found, an error, with what to do. */
export function StateMessage({ icon, title, text, isAlert = false, children }: Props) {
  return (
    <div className={classes.state} role={isAlert ? "alert" : undefined}>
      <div className={classes.icon} data-alert={isAlert || undefined} aria-hidden>
        {icon}
      </div>
      <p className={classes.title}>{title}</p>
      {text && <p className={classes.text}>{text}</p>}
      {children}
    </div>
  );
}
