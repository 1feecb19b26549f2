import { useEffect, useState, type RefObject } from "react";
import label from "./DayLabel.module.css";
import classes from "./PassingDay.module.css";

const SHOWN_MS = 1_200;

/** The day that passes by, over the messages only while one scrolls: at rest it covers no words. */
export function PassingDay({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const [day, setDay] = useState("");
  const [isShown, show] = useState(false);

  useEffect(() => {
    const box = scroller.current;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      const passing = box && dayAtTop(box);
      clearTimeout(rest);
      if (passing) setDay(passing);
      show(!!passing);
      rest = setTimeout(() => show(false), SHOWN_MS);
    };
    box?.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(rest);
      box?.removeEventListener("scroll", onScroll);
    };
  }, [scroller]);

  return (
    <div className={classes.day} data-passing-day data-shown={isShown || undefined} aria-hidden>
      <span className={label.label}>{day}</span>
    </div>
  );
}

/** The day at the upper edge; null where its own heading is on the screen, or all is read. */
function dayAtTop(box: HTMLElement): string | null {
  const { top, left, width } = box.getBoundingClientRect();
  if (box.scrollHeight - box.scrollTop - box.clientHeight < 1) return null;
  const heading = document
    .elementFromPoint(left + width / 2, top + 1)
    ?.closest("section[data-day]")
    ?.querySelector("h3");
  const isPassed = heading && heading.getBoundingClientRect().bottom < top;
  return isPassed ? heading.textContent : null;
}
