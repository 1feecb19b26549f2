import type { FormInfo } from "@/lib/public/formInfo";
import type { Place } from "@/lib/public/place";
import classes from "./ApplyForm.module.css";
import { ClearDevice } from "./ClearDevice";
import type { DraftControl } from "./draft/useDraft";
import { FormContext } from "./FormContext";
import { firstOf, type FieldName } from "./rules/faults";
import { inWords } from "./rules/inWords";
import { useFaults } from "./rules/useFaults";
import { SendStatus } from "./sending/SendStatus";
import { useRefusal } from "./sending/useRefusal";
import type { Sending } from "./sending/useSending";
import { StepButtons } from "./steps/StepButtons";
import { StepConsent } from "./steps/StepConsent";
import { StepHead } from "./steps/StepHead";
import { StepWork } from "./steps/StepWork";
import { StepYou } from "./steps/StepYou";
import { LAST_STEP, useSteps } from "./steps/useSteps";
import { useApplyTexts } from "./texts";

interface ApplyFormProps {
  info: FormInfo;
  place: Place;
  control: DraftControl;
  sending: Sending;
}

export function ApplyForm({ info, place, control, sending }: ApplyFormProps) {
  const t = useApplyTexts();
  const { answers, step } = control.draft;
  const today = new Date();
  const faults = useFaults({ answers, today, place, privacyVersion: info.privacyVersion });
  const steps = useSteps(step, control.toStep);
  const isSending = sending.tryNumber !== null;

  useRefusal(sending.outcome, (fields) => {
    faults.refuse(fields);
    steps.goTo(firstOf(fields));
  });

  const submit = () => {
    if (isSending) return;
    const faulty = faults.firstIn(steps.toCheck);
    if (faulty) steps.goTo(faulty);
    else if (step < LAST_STEP) steps.goOn();
    else sending.send();
  };

  const form = {
    answers,
    place,
    change: control.change,
    leave: faults.leave,
    fault: (field: FieldName) => inWords(faults.of(field), t, control.change),
  };
  return (
    <FormContext value={form}>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <StepHead step={step} />
        <div className={classes.fields} inert={isSending}>
          {step === 0 && <StepYou />}
          {step === 1 && <StepWork />}
          {step >= LAST_STEP && <StepConsent info={info} onEdit={steps.goTo} />}
        </div>
        <SendStatus sending={sending} whatsapp={info.whatsapp} />
        <StepButtons steps={steps} step={step} isSending={isSending} />
      </form>
      <ClearDevice draft={control.draft} onClear={control.forget} />
    </FormContext>
  );
}
