import { memo } from "react";
import { Link } from "react-router";
import { PersonAvatar } from "@/components/PersonAvatar";
import { StageBadge } from "@/components/StageBadge";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { nameOf } from "@/lib/personNames";
import { fullTime, rowTime } from "@/lib/time/format";
import classes from "./ConversationRow.module.css";
import { Preview } from "./Preview";
import { RowFlags } from "./RowFlags";
import { RowState } from "./RowState";
import type { Row } from "./rows";
import { useInboxTexts } from "./texts";

interface Props {
  row: Row;
  isOpen: boolean;
  now: number;
}

export const ConversationRow = memo(function ConversationRow({ row, isOpen, now }: Props) {
  const t = useInboxTexts();
  const { language } = useLanguage();
  const at = row.lastMessage.at.toDate();
  const name = nameOf(row);
  return (
    <Link
      to={`/conversations/${row.id}`}
      className={classes.row}
      aria-current={isOpen ? "page" : undefined}
      data-unread={row.unread > 0 || undefined}
      data-row
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
          <Preview message={row.lastMessage} />
          {row.unread > 0 && (
            <span className={classes.unread}>
              <span aria-hidden>{row.unread > 99 ? "99+" : row.unread}</span>
              <span className={classes.spoken}>{t("inbox.unread", { count: row.unread })}</span>
            </span>
          )}
        </span>
        <span className={classes.line}>
          <RowState row={row} now={now} />
          <span className={classes.marks}>
            <RowFlags row={row} />
            <StageBadge stage={row.stage} />
          </span>
        </span>
      </span>
    </Link>
  );
});
