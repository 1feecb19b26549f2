import { useColleague } from "@/lib/colleagues/ColleaguesContext";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainLine } from "@/lib/plainText";
import { useSession } from "@/lib/session";
import { moment } from "@/lib/time/format";
import { useAspirantTexts } from "../texts";
import classes from "./Correcting.module.css";
import { useCorrecting } from "./CorrectingContext";
import { type Field, inForm } from "./fields";
import { fieldWords } from "./fieldWords";
import { useCorrectingTexts } from "./texts";
import { useCorrection } from "./useCorrection";

/** What they said themselves, who corrected it and when, and the way back; nothing when nobody did. */
export function Said({ field, label }: { field: Field; label: string }) {
  const t = useCorrectingTexts();
  const words = useAspirantTexts();
  const { language } = useLanguage();
  const { uid } = useSession();
  const correcting = useCorrecting();
  const made = correcting?.profile.corrections[inForm(field)];
  const colleague = useColleague(made?.by ?? "");
  const { correct, isBusy, fault } = useCorrection(field);
  if (!correcting || !made) return null;
  const { said } = correcting.profile;
  const told = said ? fieldWords(field, said, { t: words, language }) : "";
  const at = moment(made.at.toDate(), language);
  const name = plainLine(colleague?.name ?? "");
  const by =
    made.by === uid
      ? t("correct.byYou", { at })
      : t("correct.by", { name: name || t("correct.colleague"), at });
  return (
    <span className={classes.said}>
      <span>
        {told ? <bdi>{t("correct.said", { words: told })}</bdi> : t("correct.saidNothing")}
      </span>
      <span>{by}</span>
      {correcting.may && (
        <button
          type="button"
          disabled={isBusy}
          aria-label={t("correct.backOf", { field: label })}
          onClick={() => void correct(null)}
        >
          {t("correct.back")}
        </button>
      )}
      {fault && (
        <span role="alert" className={classes.fault}>
          {fault}
        </span>
      )}
    </span>
  );
}
