import { IconUserQuestion } from "@/components/icons";
import { LoadFault } from "@/components/LoadFault";
import { Answers } from "../profile/Answers";
import { Measures } from "../profile/Measures";
import { Person } from "../profile/Person";
import { Shifts } from "../profile/Shifts";
import { useAspirantTexts } from "../texts";
import classes from "./Unconfirmed.module.css";
import { useSubmission } from "./useSubmission";

interface Props {
  aspirantId: string;
  submissionId: string;
}

/** What the form says, under a mark that it may be about somebody else. */
export function UnconfirmedContent({ aspirantId, submissionId }: Props) {
  const t = useAspirantTexts();
  const { live, retry } = useSubmission(aspirantId, submissionId);
  if (live.status === "error") return <LoadFault code={live.code} onRetry={retry} />;
  if (live.status === "loading") return <p role="status">{t("aspirant.loading")}</p>;
  if (live.data === null) return <p className={classes.what}>{t("unconfirmed.missing")}</p>;
  const { profile, form } = live.data;
  return (
    <div className={classes.content} role="group" aria-label={t("unconfirmed.mark")}>
      <p className={classes.mark}>
        <IconUserQuestion size={16} stroke={1.8} aria-hidden /> {t("unconfirmed.mark")}
      </p>
      {/* Whose number it is nobody has said yet. */}
      <Person aspirant={profile} timeZone={null} />
      <Measures measurements={profile.measurements} />
      <Shifts shifts={profile.shiftPreferences} notes={profile.shiftNotes} />
      <Answers answers={form.answers} />
    </div>
  );
}
