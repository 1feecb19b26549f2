import { IconAlertTriangle } from "@/components/icons";
import type { FormProblem } from "@/lib/documents";
import { hasText } from "@/lib/i18n/dictionary";
import { plainLine } from "@/lib/plainText";
import { type AspirantWords, useAspirantTexts } from "../texts";
import classes from "./Profile.module.css";

/** What the aspirant still has to correct in the form. */
export function FormProblems({ problems }: { problems: readonly FormProblem[] }) {
  const t = useAspirantTexts();
  if (problems.length === 0) return null;
  const nameOf = (field: string) => {
    const key = `field.${field}`;
    return hasText<AspirantWords>(key) ? t(key) : plainLine(field);
  };
  return (
    <section className={classes.problems} aria-label={t("aspirant.problems")}>
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
      <div>
        <strong>{t("aspirant.problems")}</strong>
        <ul>
          {problems.map(({ field, reason }) => (
            <li key={field}>
              {nameOf(field)}: {t(`aspirant.problem.${reason}`)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
