import { FieldGroup } from "@/components/public/FieldGroup";
import control from "@/components/public/field.module.css";
import { useLanguage } from "@/lib/public/LanguageContext";
import { useTexts } from "@/lib/public/texts";
import { useForm } from "../FormContext";
import { applyTexts } from "../texts";
import classes from "./BirthDate.module.css";
import { fieldId } from "./fieldId";
import { monthNames } from "./monthNames";

const DIGITS = { type: "text", inputMode: "numeric", className: control.control } as const;

/** Day and year are typed, the month is chosen by name: nobody takes 3/4 for 4/3. */
export function BirthDate() {
  const t = useTexts(applyTexts);
  const { language } = useLanguage();
  const { answers, change, fault, leave } = useForm();
  const isInvalid = fault("birthDate") !== null;
  return (
    <FieldGroup
      id={fieldId("birthDate")}
      label={t("birthDate")}
      fault={fault("birthDate")}
      onLeave={() => leave("birthDate")}
    >
      <div className={classes.parts}>
        <input
          {...DIGITS}
          aria-label={t("birthDate.day")}
          aria-invalid={isInvalid}
          placeholder={t("birthDate.day")}
          autoComplete="bday-day"
          maxLength={2}
          value={answers.birthDay}
          onChange={(event) => change({ birthDay: event.target.value })}
        />
        <select
          className={control.control}
          aria-label={t("birthDate.month")}
          aria-invalid={isInvalid}
          autoComplete="bday-month"
          value={answers.birthMonth}
          onChange={(event) => change({ birthMonth: event.target.value })}
        >
          <option value="">{t("birthDate.month")}</option>
          {monthNames(language).map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </select>
        <input
          {...DIGITS}
          aria-label={t("birthDate.year")}
          aria-invalid={isInvalid}
          placeholder={t("birthDate.year")}
          autoComplete="bday-year"
          maxLength={4}
          value={answers.birthYear}
          onChange={(event) => change({ birthYear: event.target.value })}
        />
      </div>
    </FieldGroup>
  );
}
