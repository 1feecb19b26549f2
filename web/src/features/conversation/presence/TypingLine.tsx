import type { ReactNode } from "react";
import { usePresence } from "./PresenceContext";
import classes from "./TypingLine.module.css";
import { usePresenceWords } from "./usePresenceWords";

/** Below the field, while a colleague writes as well, in place of what else stands there. */
export function TypingLine({ children }: { children: ReactNode }) {
  const { others } = usePresence();
  const typing = others.filter(({ isTyping }) => isTyping);
  const words = usePresenceWords(typing, "short");
  if (words === null) return children;
  return (
    <span className={classes.line} role="status">
      <span className={classes.dots} aria-hidden />
      <bdi>{words}</bdi>
    </span>
  );
}
