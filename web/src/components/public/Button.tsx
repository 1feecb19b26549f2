import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import classes from "./Button.module.css";

type Look = "main" | "quiet" | "text";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
}

export function Button({ look = "main", ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`${classes.button} ${classes[look]}`} />;
}

interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  look?: Look;
}

export function ButtonLink({ look = "main", children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={`${classes.button} ${classes[look]}`}>
      {children}
    </a>
  );
}
