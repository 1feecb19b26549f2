import { IconForms } from "@/components/icons";
import { StateMessage } from "@/components/StateMessage";
import type { Aspirant } from "@/lib/documents";
import { useCorrecting } from "../correcting/CorrectingContext";
import { useAspirantTexts } from "../texts";
import { Answers } from "./Answers";
import { FormProblems } from "./FormProblems";
import { Measures } from "./Measures";
import { Origin } from "./Origin";
import { Person } from "./Person";
import { Shifts } from "./Shifts";

interface Props {
  aspirant: Aspirant | null;
  timeZone: string | null;
}

/** What the form told; before it came, that it has not. */
export function Profile({ aspirant, timeZone }: Props) {
  const t = useAspirantTexts();
  const correcting = useCorrecting();
  if (!aspirant?.form) {
    return (
      <>
        <StateMessage
          icon={<IconForms size={26} />}
          title={t("aspirant.noForm.title")}
          text={t("aspirant.noForm.text")}
        />
        {correcting && (aspirant !== null || correcting.may) && (
          <>
            <Person aspirant={correcting.profile} timeZone={timeZone} />
            <Measures measurements={correcting.profile.measurements} />
            <Shifts
              shifts={correcting.profile.shiftPreferences}
              notes={correcting.profile.shiftNotes}
            />
          </>
        )}
      </>
    );
  }
  return (
    <>
      <FormProblems problems={aspirant.form.problems} />
      <Person aspirant={aspirant} timeZone={timeZone} />
      <Measures measurements={aspirant.measurements} />
      <Shifts shifts={aspirant.shiftPreferences} notes={aspirant.shiftNotes} />
      <Origin form={aspirant.form} consent={aspirant.consent} referral={aspirant.referral} />
      <Answers answers={aspirant.form.answers} />
    </>
  );
}
