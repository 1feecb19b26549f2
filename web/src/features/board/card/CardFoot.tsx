import { IconClockHour4, IconUser } from "@/components/icons";
import { Spoken } from "@/components/Spoken";
import { useColleague } from "@/lib/colleagues/ColleaguesContext";
import { CONVERSATION } from "@/lib/defaults";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { plainLine } from "@/lib/plainText";
import { useSession } from "@/lib/session";
import { moment, span } from "@/lib/time/format";
import type { Row } from "@/lib/triage/rows";
import { inStageSince } from "../stages";
import { useBoardTexts } from "../texts";
import classes from "./Card.module.css";

/** Whose it is, and for how long they have been in the stage. */
export function CardFoot({ row, now }: { row: Row; now: number }) {
  const t = useBoardTexts();
  const { language } = useLanguage();
  const since = inStageSince(row);
  const words = span(now - since, language, "coarse");
  return (
    <div className={classes.foot}>
      <Assignee uid={row.assigneeId} />
      <time
        className={classes.since}
        dateTime={new Date(since).toISOString()}
        title={moment(new Date(since), language)}
      >
        <IconClockHour4 size={13} stroke={1.8} aria-hidden />
        <span aria-hidden>{words}</span>
        <Spoken>{t("card.since", { span: words })}</Spoken>
      </time>
    </div>
  );
}

function Assignee({ uid }: { uid: string }) {
  const t = useBoardTexts();
  const me = useSession().uid;
  const colleague = useColleague(uid);
  const isNobody = uid === CONVERSATION.assigneeId;
  const name = plainLine(colleague?.name ?? "") || t("card.assignee.other");
  const words = uid === me ? t("card.assignee.you") : name;
  return (
    <span className={classes.assignee} data-nobody={isNobody || undefined}>
      <IconUser size={13} stroke={1.8} aria-hidden />
      {isNobody ? (
        <span>{t("card.unassigned")}</span>
      ) : (
        <span title={t("card.assignee", { name: words })}>
          <bdi>{words}</bdi>
        </span>
      )}
    </span>
  );
}
