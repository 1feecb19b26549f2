import { useLanguage } from "@/lib/i18n/LanguageContext";
import { MAX_NOTE } from "@/lib/limits";
import classes from "./NoteField.module.css";
import { useNoteTexts } from "./texts";

interface Props {
  names: readonly string[];
  length: number;
  fault: string | null;
}

const COUNT_FROM = MAX_NOTE - 400;

/** Below the field: whom it tells, what went wrong, how much room is left. */
export function NoteAbout({ names, length, fault }: Props) {
  const t = useNoteTexts();
  const { language } = useLanguage();
  const left = MAX_NOTE - length;
  return (
    <div className={classes.about}>
      {fault && (
        <span role="alert" className={classes.fault}>
          {fault}
        </span>
      )}
      {names.length > 0 ? (
        <span className={classes.tells}>
          {t("note.tells", { names: new Intl.ListFormat(language).format(names) })}
        </span>
      ) : (
        <span>{t("note.hint")}</span>
      )}
      {length > COUNT_FROM && (
        <span role="status" className={classes.count} data-over={left < 0 || undefined}>
          {left < 0 ? t("note.tooLong", { count: -left }) : t("note.left", { count: left })}
        </span>
      )}
    </div>
  );
}
