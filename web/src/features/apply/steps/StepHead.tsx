import { useLayoutEffect, useRef } from "react";
import { useApplyTexts } from "../texts";
import classes from "./StepHead.module.css";
import { LAST_STEP } from "./useSteps";

const NAMES = ["you", "work", "consent"] as const;

/** Where they are. Takes the focus when the step changes. */
export function StepHead({ step }: { step: number }) {
  const t = useApplyTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anybody can type: a later focus would take the keyboard out of their hands.
  useLayoutEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  const name = NAMES[step] ?? "you";
  return (
    <header className={classes.head}>
      <div aria-hidden className={classes.bar}>
        {NAMES.map((one, index) => (
          <span key={one} data-done={index <= step} />
        ))}
      </div>
      <h1 ref={heading} tabIndex={-1}>
        <span className={classes.count}>
          {t("step.count", { number: step + 1, all: LAST_STEP + 1 })}
        </span>
        {t(`step.${name}`)}
      </h1>
      <p>{t(`step.${name}.intro`)}</p>
    </header>
  );
}
