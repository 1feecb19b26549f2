import { Button } from "@/components/public/Button";
import { useApplyTexts } from "../texts";
import classes from "./StepButtons.module.css";
import { LAST_STEP, type Steps } from "./useSteps";

interface StepButtonsProps {
  steps: Steps;
  step: number;
  isSending: boolean;
}

export function StepButtons({ steps, step, isSending }: StepButtonsProps) {
  const t = useApplyTexts();
  const onwards = steps.isCorrecting ? "step.toReview" : "step.next";
  const forward = isSending ? "send.sending" : step < LAST_STEP ? onwards : "send";
  return (
    <div className={classes.buttons}>
      {step > 0 && !steps.isCorrecting && (
        <Button
          look="quiet"
          aria-disabled={isSending}
          onClick={isSending ? undefined : steps.goBack}
        >
          {t("step.back")}
        </Button>
      )}
      <Button type="submit" aria-disabled={isSending}>
        {t(forward)}
      </Button>
    </div>
  );
}
