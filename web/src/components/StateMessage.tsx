import type { ReactNode } from "react";
import classes from "./StateMessage.module.css";

interface Props {
  icon: ReactNode;
  title: string;
  text?: string;
  isAlert?: boolean;
  /** It is all that the page says. */
  isHeading?: boolean;
  children?: ReactNode;
}

/** What stands where content would be: nothing yet, nothing found, an error, with what to do. */
export function StateMessage(props: Props) {
  const { icon, title, text, isAlert = false, isHeading = false, children } = props;
  const Title = isHeading ? "h1" : "p";
  return (
    <div className={classes.state} role={isAlert ? "alert" : undefined}>
      <div className={classes.icon} data-alert={isAlert || undefined} aria-hidden>
        {icon}
      </div>
      <Title className={classes.title}>{title}</Title>
      {text && <p className={classes.text}>{text}</p>}
      {children}
    </div>
  );
}
