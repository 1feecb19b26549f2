import { Notifications } from "@mantine/notifications";
import { useRef, type FocusEvent, type MouseEvent } from "react";
import { listHome } from "@/lib/listHome";
import classes from "./Toasts.module.css";

/** What was done, at the foot of the list: one works on in the conversation and the file. */
export function Toasts() {
  const before = useRef<Element | null>(null);
  const onFocus = ({ target, relatedTarget }: FocusEvent) => {
    if (!isInToast(relatedTarget)) before.current = isInToast(target) ? relatedTarget : null;
  };
  // A toast that is pressed goes, and would take the focus along.
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest("button")) focusAgain(before.current);
  };
  return (
    <Notifications
      position="bottom-left"
      className={classes.toasts ?? ""}
      onFocus={onFocus}
      onClick={onClick}
    />
  );
}

const isInToast = (element: Element | null) => !!element?.closest(`.${classes.toasts ?? ""}`);

/** To where it was before, or else to the list. */
function focusAgain(before: Element | null) {
  const goal = [before, listHome()].find(
    (one) => one !== document.body && one?.isConnected && one.checkVisibility(),
  );
  if (goal instanceof HTMLElement) goal.focus({ preventScroll: true });
}
