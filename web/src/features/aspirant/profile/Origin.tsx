import type { Consent, Form } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { isTextKey } from "@/lib/i18n/translate";
import { plainLine } from "@/lib/plainText";
import { moment, calendarDate } from "@/lib/time/format";
import { Section } from "../Section";
import { Facts } from "./Facts";
import classes from "./Profile.module.css";

interface Props {
  form: Form;
  consent: Consent | null;
}

const isTheirs = (form: Form) => form.matchedBy === "token" || form.confirmed;

/** Where the profile comes from, how sure it is theirs, and what they agreed to. */
export function Origin({ form, consent }: Props) {
  const { t, language } = useLanguage();
  const key = `provider.${form.provider}`;
  const agreed =
    consent &&
    t("aspirant.consent.given", {
      date: calendarDate(consent.at.toDate(), language),
      version: plainLine(consent.version),
    });
  return (
    <Section title={t("aspirant.origin")}>
      <Facts
        facts={[
          [t("aspirant.form.provider"), isTextKey(key) ? t(key) : plainLine(form.provider)],
          [t("aspirant.form.at"), moment(form.submittedAt.toDate(), language)],
          [
            t("aspirant.form.match"),
            <span key="match" className={isTheirs(form) ? undefined : classes.unsure}>
              {t(`aspirant.matchedBy.${form.confirmed ? "confirmed" : form.matchedBy}`)}
            </span>,
          ],
          [
            t("aspirant.consent"),
            agreed ?? (
              <span key="consent" className={classes.unsure}>
                {t("aspirant.consent.none")}
              </span>
            ),
          ],
        ]}
      />
    </Section>
  );
}
