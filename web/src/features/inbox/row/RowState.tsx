import type { Icon } from "@tabler/icons-react";
import {
  IconAlarmSnooze,
  IconBan,
  IconCircleCheck,
  IconHourglassLow,
  IconLock,
  IconMessageReply,
  IconRobot,
  IconRobotOff,
} from "@/components/icons";
import { botStatus } from "@/lib/botStatus";
import { channelWindow } from "@/lib/channelWindow";
import { CONVERSATION } from "@/lib/defaults";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { dueTime, fullTime, span } from "@/lib/time/format";
import type { Row } from "../rows";
import { useInboxTexts } from "../texts";
import classes from "./RowState.module.css";

interface Props {
  row: Row;
  now: number;
}

/** Whose turn it is: ours, the bot's, or the aspirant's. */
export function RowState({ row, now }: Props) {
  const t = useInboxTexts();
  const { language } = useLanguage();
  const until = row.snoozedUntil?.toDate();
  if (row.status === "closed") {
    return <Mark icon={IconCircleCheck} words={t("inbox.closed")} />;
  }
  if (until) {
    return (
      <Mark
        icon={IconAlarmSnooze}
        words={t("inbox.snoozedUntil", { time: dueTime(until, new Date(now), language) })}
        title={fullTime(until, language)}
      />
    );
  }
  if (row.optedOut) return <Mark icon={IconBan} words={t("inbox.optedOut")} />;
  if (row.needsReply) return <NeedsReply row={row} now={now} />;
  const { key, values, isQuiet } = botStatus(row);
  // The team answers here; when it has, the aspirant is next.
  if (key === "bot.paused") return <Mark icon={IconHourglassLow} words={t("inbox.waiting")} />;
  return <Mark icon={isQuiet ? IconRobotOff : IconRobot} words={t(key, values)} />;
}

/** How long the aspirant has waited; louder when the window is about to close. */
function NeedsReply({ row, now }: Props) {
  const t = useInboxTexts();
  const { language } = useLanguage();
  const { state, leftMs } = channelWindow(row, now);
  const isCounted = row.waitingMicros < CONVERSATION.waitingMicros;
  const since = isCounted ? row.waitingMicros / 1000 : row.lastInboundAt?.toMillis();
  const words = t("inbox.needsReply");
  const said = { words, waited: since ? span(now - since, language, "coarse") : undefined };
  if (state === "closed") {
    return <Mark icon={IconLock} title={t("inbox.windowClosed")} kind="closed" {...said} />;
  }
  const title = t("inbox.windowCloses", { span: span(leftMs, language) });
  const kind = state === "closing" ? "closing" : "open";
  return <Mark icon={IconMessageReply} title={title} kind={kind} {...said} />;
}

interface MarkProps {
  icon: Icon;
  words: string;
  /** How long already; never cut. */
  waited?: string | undefined;
  title?: string;
  kind?: "open" | "closing" | "closed";
}

function Mark({ icon: Icon, words, waited, title, kind }: MarkProps) {
  return (
    <span className={classes.mark} data-needs-reply={kind} title={title}>
      <Icon size={14} className={classes.icon} aria-hidden />
      <span className={classes.words}>{words}</span>
      {waited && (
        <span className={classes.waited}>
          <span className={classes.dot}> · </span>
          {waited}
        </span>
      )}
    </span>
  );
}
