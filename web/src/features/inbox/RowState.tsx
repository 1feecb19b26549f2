import {
  IconBan,
  IconHourglassLow,
  IconLock,
  IconMessageReply,
  IconRobot,
  IconRobotOff,
  type Icon,
} from "@tabler/icons-react";
import { botStatus } from "@/lib/botStatus";
import { channelWindow } from "@/lib/channelWindow";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { span } from "@/lib/time/format";
import classes from "./RowState.module.css";
import type { Row } from "./rows";
import { useInboxTexts } from "./texts";

interface Props {
  row: Row;
  now: number;
}

/** Whose turn it is: ours, the bot's, or the aspirant's. */
export function RowState({ row, now }: Props) {
  const t = useInboxTexts();
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
  const since = row.lastInboundAt?.toMillis();
  const words = since
    ? t("inbox.needsReply.since", { span: span(now - since, language, "coarse") })
    : t("inbox.needsReply");
  if (state === "closed") {
    return <Mark icon={IconLock} words={words} title={t("inbox.windowClosed")} kind="closed" />;
  }
  const title = t("inbox.windowCloses", { span: span(leftMs, language) });
  const kind = state === "closing" ? "closing" : "open";
  return <Mark icon={IconMessageReply} words={words} title={title} kind={kind} />;
}

interface MarkProps {
  icon: Icon;
  words: string;
  title?: string;
  kind?: "open" | "closing" | "closed";
}

function Mark({ icon: Icon, words, title, kind }: MarkProps) {
  return (
    <span className={classes.mark} data-needs-reply={kind} title={title}>
      <Icon size={14} className={classes.icon} aria-hidden />
      <span className={classes.words}>{words}</span>
    </span>
  );
}
