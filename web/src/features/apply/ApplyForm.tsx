import { flushSync } from "react-dom";
import type { FormInfo } from "@/lib/public/formInfo";
import { useTexts } from "@/lib/public/texts";
import classes from "./ApplyForm.module.css";
import { ClearDevice } from "./ClearDevice";
import type { DraftControl } from "./draft/useDraft";
import { FormContext } from "./FormContext";
import { focusField } from "./fields/fieldId";
import { STEP_FIELDS, type FieldName } from "./rules/faults";
import { useFaults } from "./rules/useFaults";
import { SendStatus } from "./sending/SendStatus";
import type { Sending } from "./sending/useSending";
import { StepButtons } from "./steps/StepButtons";
import { StepConsent } from "./steps/StepConsent";
import { StepHead } from "./steps/StepHead";
import { StepWork } from "./steps/StepWork";
import { StepYou } from "./steps/StepYou";
import { LAST_STEP, useSteps } from "./steps/useSteps";
import { applyTexts } from "./texts";

interface ApplyFormProps {
  info: FormInfo;
  control: DraftControl;
  sending: Sending;
}

export function ApplyForm({ info, control, sending }: ApplyFormProps) {
  const t = useTexts(applyTexts);
  const { answers, step, attempt } = control.draft;
  const faults = useFaults({ answers, today: new Date(), privacyVersion: info.privacyVersion });
  const toStep = useSteps(control.toStep);
  const isSending = sending.tryNumber !== null;

  const form = {
    answers,
    change: control.change,
    leave: faults.leave,
    fault: (field: FieldName) => {
      const fault = faults.of(field);
      return fault && t(`fault.${fault}`);
    },
  };

  const send = async () => {
    const outcome = await sending.send();
    if (outcome?.kind !== "invalid") return;
    faults.refuse(outcome.fields);
    const field = STEP_FIELDS.flat().find((one) => outcome.fields.includes(one)) ?? "consent";
    goTo(field);
  };

  const goTo = (field: FieldName) => {
    const itsStep = STEP_FIELDS.findIndex((fields) => fields.some((one) => one === field));
    // The field has to be there before it can take the focus.
    if (itsStep !== step) flushSync(() => toStep(itsStep));
    focusField(field);
  };

  const goOn = () => {
    if (isSending) return;
    const steps = step < LAST_STEP ? [step] : [0, 1, 2];
    const faulty = faults.firstIn(steps);
    if (faulty) goTo(faulty);
    else if (step < LAST_STEP) toStep(step + 1);
    else void send();
  };

  return (
    <FormContext value={form}>
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <StepHead step={step} />
        <div className={classes.fields} inert={isSending}>
          {step === 0 && <StepYou />}
          {step === 1 && <StepWork />}
          {step >= LAST_STEP && <StepConsent info={info} onEdit={toStep} />}
        </div>
        <SendStatus sending={sending} isLeftOver={attempt !== null} whatsapp={info.whatsapp} />
        <StepButtons step={step} isSending={isSending} onBack={() => toStep(step - 1)} />
      </form>
      <ClearDevice draft={control.draft} onClear={control.forget} />
    </FormContext>
  );
}
