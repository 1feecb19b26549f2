import { FieldNotes } from "@/components/public/FieldNotes";
import { describedBy } from "@/components/public/describedBy";
import type { FormInfo } from "@/lib/public/formInfo";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { fieldId } from "../fields/fieldId";
import { useForm } from "../FormContext";
import { Review } from "../review/Review";
import { isMinor } from "../rules/birthDate";
import type { FieldName } from "../rules/faults";
import { MinorNotice } from "../screens/MinorNotice";
import { useApplyTexts } from "../texts";
import { noticeAddress } from "./noticeAddress";
import classes from "./StepConsent.module.css";

const POINTS = ["what", "who", "long", "end"] as const;

interface StepConsentProps {
  info: FormInfo;
  onEdit: (field: FieldName) => void;
}

export function StepConsent({ info, onEdit }: StepConsentProps) {
  const t = useApplyTexts();
  const { language } = useLanguage();
  const { answers } = useForm();
  return (
    <>
      <Review onEdit={onEdit} />
      {isMinor(answers, new Date()) && <MinorNotice />}
      <ul className={classes.points}>
        {POINTS.map((point) => (
          <li key={point}>
            <strong>{t(`consent.${point}.title`)}</strong>{" "}
            {t(`consent.${point}`, { agency: info.agency })}
          </li>
        ))}
      </ul>
      <a
        className={classes.link}
        href={noticeAddress(info.privacyUrl, language)}
        target="_blank"
        rel="noopener"
      >
        {t("consent.notice")}
      </a>
      <ConsentBox info={info} />
    </>
  );
}

function ConsentBox({ info }: { info: FormInfo }) {
  const t = useApplyTexts();
  const { answers, change, fault } = useForm();
  const id = fieldId("consent");
  const at = () => new Date().toISOString();
  return (
    <div className={classes.box}>
      <label className={classes.agree}>
        <input
          id={id}
          type="checkbox"
          aria-required
          aria-invalid={fault("consent") !== null}
          aria-describedby={describedBy(id, undefined, fault("consent"))}
          checked={answers.consent?.version === info.privacyVersion}
          onChange={({ target }) =>
            change({ consent: target.checked ? { version: info.privacyVersion, at: at() } : null })
          }
        />
        <span>{t("consent.agree", { agency: info.agency })}</span>
      </label>
      <FieldNotes id={id} fault={fault("consent")} />
    </div>
  );
}
