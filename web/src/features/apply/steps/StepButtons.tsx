import { Button } from "@/components/public/Button";
import { useTexts } from "@/lib/public/texts";
import { applyTexts } from "../texts";
import classes from "./StepButtons.module.css";
import { LAST_STEP } from "./useSteps";

interface StepButtonsProps {
  step: number;
  isSending: boolean;
  onBack: () => void;
}

export function StepButtons({ step, isSending, onBack }: StepButtonsProps) {
  const t = useTexts(applyTexts);
  const forward = isSending ? "send.sending" : step < LAST_STEP ? "step.next" : "send";
  return (
    <div className={classes.buttons}>
      {step > 0 && (
        <Button look="quiet" aria-disabled={isSending} onClick={isSending ? undefined : onBack}>
          {t("step.back")}
        </Button>
      )}
      <Button type="submit" aria-disabled={isSending}>
        {t(forward)}
      </Button>
    </div>
  );
}
