import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import classes from "./Screen.module.css";

interface ScreenProps {
  icon: IconName;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}

/** One thing to know and what to do next. Its title takes the focus, so that it is read out. */
export function Screen({ icon, title, children, actions }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <section className={classes.screen}>
      <span className={classes.icon} aria-hidden>
        <Icon name={icon} />
      </span>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}
