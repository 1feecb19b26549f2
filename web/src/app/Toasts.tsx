import { Notifications } from "@mantine/notifications";
import { useRef, type FocusEvent, type MouseEvent } from "react";
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

/** To where it was before, or else to the open row, or the list: not to a row for keys to act on. */
function focusAgain(before: Element | null) {
  const goals = [before, ...HOMES.map((home) => document.querySelector(home))];
  const goal = goals.find(
    (one) => one !== document.body && one?.isConnected && one.checkVisibility(),
  );
  if (goal instanceof HTMLElement) goal.focus({ preventScroll: true });
}

const HOMES = ['[data-row][aria-current="page"]', "#list"];
