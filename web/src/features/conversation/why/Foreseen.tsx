import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dueTime } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import classes from "./NextPanel.module.css";
import { type SaysWhy, useWhyTexts } from "./texts";
import type { Outlook } from "./useOutlook";
import { partsWords, slotsWords } from "./words";

/** What the bot waits for, and what it says when that comes, or does not. */
export function Foreseen({ outlook }: { outlook: Outlook }) {
  const t = useWhyTexts();
  const { language } = useLanguage();
  const now = new Date(useNow());
  const { quiet, goesOn, says, then, reminder, spared, missing } = outlook;
  const isHeld = quiet !== null && !goesOn;
  const parts = partsWords(t, then);
  return (
    <>
      {isHeld && <p className={classes.state}>{t("next.ifResumed")}</p>}
      <ul className={classes.lines}>
        {says.length > 0 && <li>{t("next.says", { parts: partsWords(t, says) })}</li>}
        {isHeld && says.length === 0 && <li>{t("next.saysNothing")}</li>}
        <li>{awaitedWords(t, outlook)}</li>
        {then.length > 0 && (
          <li>{missing.length > 1 ? t("next.thenFirst", { parts }) : t("next.then", { parts })}</li>
        )}
        {reminder && (
          <li>{t("next.reminds", { time: dueTime(new Date(reminder.dueAt), now, language) })}</li>
        )}
        {!reminder && isReminded(outlook) && (
          <li>{spared ? t(`next.spared.${spared}`) : t("next.noReminder")}</li>
        )}
      </ul>
    </>
  );
}

function awaitedWords(t: SaysWhy, { awaits, missing }: Outlook): string {
  if (!awaits) return "";
  return awaits === "photos"
    ? t("awaits.photos", { slots: slotsWords(t, missing) })
    : t(`awaits.${awaits}`);
}

const isReminded = ({ awaits, says }: Outlook) =>
  says.length === 0 && (awaits === "form" || awaits === "correction" || awaits === "photos");
