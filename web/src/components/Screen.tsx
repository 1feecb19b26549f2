import type { ReactNode } from "react";
import classes from "./Screen.module.css";

interface Props {
  title: string;
  /** Beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A screen of the desk that is one column: its title, what can be done, and the rest. */
export function Screen({ title, actions, children }: Props) {
  return (
    <main className={classes.screen}>
      <title>{`${title} · WasaPrecruit`}</title>
      <header className={classes.header}>
        <h1 className={classes.title}>{title}</h1>
        {actions}
      </header>
      <div className={classes.body}>{children}</div>
    </main>
  );
}
