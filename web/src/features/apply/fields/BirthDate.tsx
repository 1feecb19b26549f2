import type { ReactNode } from "react";
import { describedBy } from "@/components/public/describedBy";
import control from "@/components/public/field.module.css";
import { FieldGroup } from "@/components/public/FieldGroup";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useForm } from "../FormContext";
import { isYoungAspirant } from "../rules/birthDate";
import { MinorNotice } from "../screens/MinorNotice";
import { useApplyTexts } from "../texts";
import classes from "./BirthDate.module.css";
import { fieldId } from "./fieldId";
import { monthNames } from "./monthNames";

type Part = "day" | "month" | "year";

/** Day and year are typed, the month is chosen by name: nobody takes 3/4 for 4/3. */
export function BirthDate() {
  const t = useApplyTexts();
  const { answers, fault, leave } = useForm();
  return (
    <>
      <FieldGroup
        id={fieldId("birthDate")}
        label={t("birthDate")}
        fault={fault("birthDate")}
        onLeave={() => leave("birthDate")}
      >
        <div className={classes.parts}>
          <Digits part="day" answer="birthDay" />
          <Month />
          <Digits part="year" answer="birthYear" />
        </div>
      </FieldGroup>
      <div aria-live="polite" className={classes.minor}>
        {isYoungAspirant(answers, new Date()) && <MinorNotice />}
      </div>
    </>
  );
}

function Digits({ part, answer }: { part: Part; answer: "birthDay" | "birthYear" }) {
  const { answers, change } = useForm();
  return (
    <Labelled part={part}>
      <input
        {...useControl(part)}
        type="text"
        inputMode="numeric"
        value={answers[answer]}
        onChange={({ target }) => change({ [answer]: target.value })}
      />
    </Labelled>
  );
}

function Month() {
  const { language } = useLanguage();
  const { answers, change } = useForm();
  return (
    <Labelled part="month">
      <select
        {...useControl("month")}
        value={answers.birthMonth}
        onChange={({ target }) => change({ birthMonth: target.value })}
      >
        <option value="">—</option>
        {monthNames(language).map((name, index) => (
          <option key={name} value={index + 1}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({ part, children }: { part: Part; children: ReactNode }) {
  const t = useApplyTexts();
  return (
    <div className={classes[part]}>
      <label htmlFor={partId(part)}>{t(`birthDate.${part}`)}</label>
      {children}
    </div>
  );
}

function useControl(part: Part) {
  const fault = useForm().fault("birthDate");
  return {
    id: partId(part),
    className: control.control,
    autoComplete: `bday-${part}`,
    "aria-required": true,
    "aria-invalid": fault !== null,
    "aria-describedby": describedBy(fieldId("birthDate"), "", fault),
  };
}

const partId = (part: Part) => `${fieldId("birthDate")}-${part}`;
