import { Button } from "@/components/public/Button";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { useForm } from "../FormContext";
import type { FieldName } from "../rules/faults";
import { useApplyTexts } from "../texts";
import classes from "./Review.module.css";
import { reviewed } from "./reviewed";

/** Everything that will be sent, as it was understood, each with the way back to its field. */
export function Review({ onEdit }: { onEdit: (field: FieldName) => void }) {
  const t = useApplyTexts();
  const { language } = useLanguage();
  const { answers, place } = useForm();
  const rows = reviewed(answers, { t, language, place, today: new Date() });
  return (
    <section aria-labelledby="review">
      <h2 id="review" className={classes.title}>
        {t("review")}
      </h2>
      <dl className={classes.review}>
        {rows.map(({ field, label, lines }) => (
          <div key={label} className={classes.row}>
            <dt>{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
            <dd className={classes.change}>
              <Button
                look="text"
                aria-label={`${t("review.edit")}: ${label}`}
                onClick={() => onEdit(field)}
              >
                {t("review.edit")}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
