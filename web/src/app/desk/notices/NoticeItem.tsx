import { VisuallyHidden } from "@mantine/core";
import { Link, useLocation } from "react-router";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import type { Notice } from "@/lib/notices/notice";
import { placeOf } from "@/lib/notices/placeOf";
import { plainLine } from "@/lib/plainText";
import { fullTime, rowTime } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import classes from "./NoticesPopover.module.css";
import { useNoticeTexts } from "./texts";

interface Props {
  notice: Notice;
  /** Whom its conversation is with: undefined until it is known, null when it is out of sight. */
  person: string | null | undefined;
  onOpen: () => void;
}

/** Who called me, about whom, when, and the way there. */
export function NoticeItem({ notice, person, onOpen }: Props) {
  const t = useNoticeTexts();
  const { language } = useLanguage();
  const team = useColleagues();
  const now = new Date(useNow());
  const { pathname, search } = useLocation();
  // The inbox goes on as it was; the parameters of other screens are theirs.
  const isInbox = pathname === "/" || pathname.startsWith("/conversations/");
  const at = notice.at.toDate();
  const by = plainLine(team.get(notice.by)?.name ?? "") || t("notices.colleague");
  const about =
    notice.kind === "assignedMany"
      ? t("notices.conversations", { count: notice.count })
      : person === null
        ? t("notices.gone")
        : (person ?? "…");
  const isUnread = notice.readAt === null;
  return (
    <Link
      to={{ search: isInbox ? search : "", ...placeOf(notice) }}
      className={classes.notice}
      data-unread={isUnread || undefined}
      onClick={onOpen}
    >
      <bdi className={classes.about}>{about}</bdi>
      <time className={classes.when} dateTime={at.toISOString()} title={fullTime(at, language)}>
        {rowTime(at, now, language)}
      </time>
      <span className={classes.what}>
        {t(`notices.${notice.kind}`, { name: by })}
        {isUnread && <VisuallyHidden> ({t("notices.unread")})</VisuallyHidden>}
      </span>
    </Link>
  );
}
