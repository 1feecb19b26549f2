import type { ReactNode } from "react";
import { Brand } from "./Brand";
import classes from "./FullPage.module.css";

/** One card in the middle of a quiet page: sign-in, no access, not found. */
export function FullPage({ children, footer }: { children: ReactNode; footer?: ReactNode }) {
  return (
    <main className={classes.page}>
      <Brand />
      <div className={classes.card}>{children}</div>
      {footer}
    </main>
  );
}
