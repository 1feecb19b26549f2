import type { Icon } from "@tabler/icons-react";
import {
  IconBan,
  IconClockPause,
  IconHourglassLow,
  IconLock,
  IconMessageReply,
  IconArchive,
} from "@/components/icons";
import { FlagMark } from "@/components/FlagMark";
import { channelWindow } from "@/lib/channelWindow";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dueTime, fullTime, span } from "@/lib/time/format";
import type { Row } from "@/lib/triage/rows";
import { useBoardTexts } from "../texts";
import classes from "./Card.module.css";

interface Props {
  row: Row;
  now: number;
}

/** What asks for somebody: an answer, a window that closes, a flag; and what is put off or closed. */
export function CardMarks({ row, now }: Props) {
  const t = useBoardTexts();
  const { language } = useLanguage();
  const { state, leftMs } = channelWindow(row, now);
  const until = row.snoozedUntil;
  const isSnoozed = until !== null && until.toMillis() > now;
  return (
    <div className={classes.marks}>
      <FlagMark row={row} className={classes.flag} />
      {row.optedOut && <Mark icon={IconBan} words={t("card.optedOut")} />}
      {row.needsReply && !row.optedOut && (
        <Mark icon={IconMessageReply} words={t("card.needsReply")} kind="waiting" />
      )}
      {row.needsReply && state === "closed" && (
        <Mark icon={IconLock} words={t("card.windowClosed")} />
      )}
      {state === "closing" && row.status === "open" && (
        <Mark
          icon={IconHourglassLow}
          words={t("card.closing", { span: span(leftMs, language, "coarse") })}
          kind={row.needsReply ? "alarm" : undefined}
        />
      )}
      {isSnoozed && (
        <Mark
          icon={IconClockPause}
          words={t("card.snoozed", { time: dueTime(until.toDate(), new Date(now), language) })}
          title={fullTime(until.toDate(), language)}
        />
      )}
      {row.status === "closed" && <Mark icon={IconArchive} words={t("card.closed")} />}
    </div>
  );
}

interface MarkProps {
  icon: Icon;
  words: string;
  title?: string;
  kind?: "waiting" | "alarm" | undefined;
}

function Mark({ icon: Icon, words, title, kind }: MarkProps) {
  return (
    <span className={classes.mark} data-kind={kind} title={title}>
      <Icon size={13} stroke={1.9} aria-hidden />
      {words}
    </span>
  );
}
