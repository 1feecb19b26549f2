import { memo } from "react";
import { Link } from "react-router";
import { Spoken } from "@/components/Spoken";
import { FlagMark } from "@/components/FlagMark";
import { PersonAvatar } from "@/components/PersonAvatar";
import { StageBadge } from "@/components/StageBadge";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { nameOf } from "@/lib/personNames";
import { fullTime, rowTime } from "@/lib/time/format";
import type { Row } from "../rows";
import type { How } from "../search/found";
import { useInboxTexts } from "../texts";
import { Assignee } from "./Assignee";
import classes from "./ConversationRow.module.css";
import { FoundBy } from "./FoundBy";
import { Preview } from "./Preview";
import { RowState } from "./RowState";
import { RowTags } from "./RowTags";
import { ScheduledMark } from "./ScheduledMark";

interface Props {
  row: Row;
  isOpen: boolean;
  now: number;
  /** The list's part of the address, which stays while conversations open. */
  search: string;
  /** How it was found, in a search. */
  how?: How | undefined;
  /** It is still shown, but no longer belongs to the list. */
  isGone?: boolean;
}

/** Three lines, whatever stands in them: the list counts on its height. */
export const ConversationRow = memo(function ConversationRow(props: Props) {
  const { row, isOpen, now, search, how, isGone = false } = props;
  const t = useInboxTexts();
  const { language } = useLanguage();
  const at = row.lastMessage.at.toDate();
  const name = nameOf(row);
  return (
    <Link
      to={{ pathname: `/conversations/${row.id}`, search }}
      className={classes.row}
      aria-current={isOpen ? "page" : undefined}
      data-unread={row.unread > 0 || undefined}
      data-gone={isGone || undefined}
      data-row={row.id}
    >
      <PersonAvatar id={row.id} name={name} />
      <span className={classes.body}>
        <span className={classes.line}>
          <bdi className={classes.name}>{name}</bdi>
          <time className={classes.time} dateTime={at.toISOString()} title={fullTime(at, language)}>
            {rowTime(at, new Date(now), language)}
          </time>
        </span>
        <span className={classes.line}>
          {how && how !== "message" && how !== "name" ? (
            <FoundBy row={row} how={how} />
          ) : (
            <Preview row={row} />
          )}
          {row.unread > 0 && (
            <span className={classes.unread}>
              <span aria-hidden>{row.unread > 99 ? "99+" : row.unread}</span>
              <Spoken>{t("inbox.unread", { count: row.unread })}</Spoken>
            </span>
          )}
        </span>
        <span className={classes.line} data-tagged={row.tags.length > 0 || undefined}>
          <RowState row={row} now={now} />
          <span className={classes.marks}>
            <ScheduledMark row={row} now={now} />
            <RowTags tags={row.tags} />
            <FlagMark row={row} className={classes.flag} />
            <StageBadge stage={row.stage} />
            <Assignee uid={row.assigneeId} />
          </span>
        </span>
      </span>
    </Link>
  );
});
