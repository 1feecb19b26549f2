import type { Conversation } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { Section } from "../Section";
import { useAspirantTexts } from "../texts";
import classes from "./Unconfirmed.module.css";
import { UnconfirmedForm } from "./UnconfirmedForm";

/** Forms that gave this number and nothing else: nobody may take them for the profile. */
export function UnconfirmedForms({ conversation }: { conversation: Identified<Conversation> }) {
  const t = useAspirantTexts();
  const { aspirantId, unconfirmedForms: forms } = conversation;
  if (forms.length === 0) return null;
  return (
    <div className={classes.frame}>
      <Section title={t("unconfirmed.title")}>
        <p className={classes.what}>
          <strong>{t("unconfirmed.count", { count: forms.length })}</strong> {t("unconfirmed.todo")}
        </p>
        <ul className={classes.forms}>
          {forms.toReversed().map((form) => (
            <UnconfirmedForm key={form.submissionId} aspirantId={aspirantId} form={form} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
