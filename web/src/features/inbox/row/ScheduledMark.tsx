import { IconCalendarTime } from "@/components/icons";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dueTime } from "@/lib/time/format";
import type { Row } from "../rows";
import { useInboxTexts } from "../texts";
import classes from "./ConversationRow.module.css";

interface Props {
  row: Pick<Row, "scheduled">;
  now: number;
}

/** That a message waits for its time, and when the first one goes out. */
export function ScheduledMark({ row, now }: Props) {
  const t = useInboxTexts();
  const { language } = useLanguage();
  const [first] = row.scheduled.map(({ sendAt }) => sendAt.toMillis()).sort((a, b) => a - b);
  if (first === undefined) return null;
  const words = t("inbox.scheduled", { time: dueTime(new Date(first), new Date(now), language) });
  return (
    <span role="img" className={classes.scheduled} aria-label={words} title={words}>
      <IconCalendarTime size={15} aria-hidden />
    </span>
  );
}
