import type { Consent, Form, Referral } from "@/lib/documents";
import type { ReactNode } from "react";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { hasText } from "@/lib/i18n/dictionary";
import { plainLine } from "@/lib/plainText";
import { moment, calendarDate } from "@/lib/time/format";
import { Section } from "../Section";
import { type AspirantWords, type SaysAspirant, useAspirantTexts } from "../texts";
import { Facts } from "./Facts";
import { safeLink } from "./safeLink";
import classes from "./Profile.module.css";

interface Props {
  form: Form;
  consent: Consent | null;
  referral: Referral | null;
}

const isTheirs = (form: Form) => form.matchedBy === "token" || form.confirmed;

/** Where the profile comes from, how sure it is theirs, and what they agreed to. */
export function Origin({ form, consent, referral }: Props) {
  const t = useAspirantTexts();
  const { language } = useLanguage();
  const key = `provider.${form.provider}`;
  const source = hasText<AspirantWords>(key) ? t(key) : plainLine(form.provider);
  // Only a form can say it: the chat has no words that count as consent.
  const agreed =
    consent &&
    t("aspirant.consent.given", {
      date: calendarDate(consent.at.toDate(), language),
      source,
      version: plainLine(consent.version),
    });
  return (
    <Section title={t("aspirant.origin")}>
      <Facts
        facts={[
          [t("aspirant.form.provider"), source],
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
          ...adFacts(referral, t),
        ]}
      />
    </Section>
  );
}

/** The advertisement that their first message came from, with what tells it in Meta's reports. */
function adFacts(referral: Referral | null, t: SaysAspirant): [string, ReactNode][] {
  if (!referral) return [];
  const { headline, body, sourceUrl, sourceId, clickId } = referral;
  const words = plainLine(headline ?? body ?? "");
  const href = safeLink(sourceUrl ?? "");
  const shown = href ? (
    <a key="ad" href={href} target="_blank" rel="noopener noreferrer nofollow">
      {words || href}
    </a>
  ) : (
    words || plainLine(sourceUrl ?? "")
  );
  const facts: [string, ReactNode][] = [
    [t("aspirant.ad"), shown],
    [t("aspirant.ad.id"), plainLine(sourceId ?? "")],
    [t("aspirant.ad.click"), plainLine(clickId ?? "")],
  ];
  return facts.filter(([, fact]) => fact !== "");
}
