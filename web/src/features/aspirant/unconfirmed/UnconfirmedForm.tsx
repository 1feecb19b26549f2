import { useId, useState } from "react";
import type { UnconfirmedForm as Waiting } from "@/lib/documents";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { hasText } from "@/lib/i18n/dictionary";
import { plainLine } from "@/lib/plainText";
import { moment } from "@/lib/time/format";
import { type AspirantWords, useAspirantTexts } from "../texts";
import classes from "./Unconfirmed.module.css";
import { UnconfirmedContent } from "./UnconfirmedContent";

interface Props {
  aspirantId: string;
  form: Waiting;
}

/** Where it came from and when; what it says is shown to who asks for it. */
export function UnconfirmedForm({ aspirantId, form }: Props) {
  const t = useAspirantTexts();
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const contentId = useId();
  const key = `provider.${form.provider}`;
  const provider = hasText<AspirantWords>(key) ? t(key) : plainLine(form.provider);
  return (
    <li>
      <p className={classes.what}>
        {t("unconfirmed.from", { provider, date: moment(form.at.toDate(), language) })}
        {form.said === "no" && <strong className={classes.no}>{t("unconfirmed.no")}</strong>}
      </p>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={isOpen}
        aria-controls={contentId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(isOpen ? "unconfirmed.hide" : "unconfirmed.show")}
      </button>
      <div id={contentId}>
        {isOpen && <UnconfirmedContent aspirantId={aspirantId} submissionId={form.submissionId} />}
      </div>
    </li>
  );
}
