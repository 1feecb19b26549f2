import { Button } from "@/components/public/Button";
import { useLanguage } from "@/lib/public/LanguageContext";
import { useTexts } from "@/lib/public/texts";
import { useForm } from "../FormContext";
import { applyTexts } from "../texts";
import { longDate } from "./longDate";
import { heightText } from "./heightText";
import classes from "./Review.module.css";
import { birthDate } from "../rules/birthDate";

/** The main answers once more, before they are sent. */
export function Review({ onEdit }: { onEdit: (step: number) => void }) {
  const t = useTexts(applyTexts);
  const { language } = useLanguage();
  const { answers } = useForm();
  const count = answers.shifts.length;
  const you = [answers.fullName, longDate(birthDate(answers), language), answers.city];
  const work = [
    heightText(answers),
    answers.experience && t(`experience.${answers.experience}`),
    count === 1 ? t("review.shift") : count > 1 && t("review.shifts", { count }),
  ];
  return (
    <section aria-label={t("review")} className={classes.review}>
      {[you, work].map((texts, step) => (
        <div key={step} className={classes.row}>
          <p>{texts.filter(Boolean).join(" · ")}</p>
          <Button
            look="text"
            aria-label={t(step === 0 ? "review.editYou" : "review.editWork")}
            onClick={() => onEdit(step)}
          >
            {t("review.edit")}
          </Button>
        </div>
      ))}
    </section>
  );
}
