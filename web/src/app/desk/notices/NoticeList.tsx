import { VisuallyHidden } from "@mantine/core";
import { Link, useLocation } from "react-router";
import { useColleagues } from "@/lib/colleagues/ColleaguesContext";
import type { Notice } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { useLanguage } from "@/lib/i18n/LanguageContext";
import { noteHash } from "@/lib/notes/noteAddress";
import { plainLine } from "@/lib/plainText";
import { fullTime, rowTime } from "@/lib/time/format";
import { useNow } from "@/lib/time/useNow";
import classes from "./NoticesPopover.module.css";
import { useNoticeTexts } from "./texts";
import { usePeopleNames } from "./usePeopleNames";

interface Props {
  notices: readonly Identified<Notice>[];
  onOpen: (notice: Identified<Notice>) => void;
}

/** Who called me, about whom, when: each leads to the note. */
export function NoticeList({ notices, onOpen }: Props) {
  const t = useNoticeTexts();
  const { language } = useLanguage();
  const team = useColleagues();
  const now = new Date(useNow());
  const { pathname, search } = useLocation();
  const names = usePeopleNames(notices.map(({ conversationId }) => conversationId));
  // The inbox goes on as it was; the parameters of other screens are theirs.
  const isInbox = pathname === "/" || pathname.startsWith("/conversations/");
  return (
    <ul className={classes.list}>
      {notices.map((one) => {
        const at = one.at.toDate();
        const by = plainLine(team.get(one.by)?.name ?? "") || t("notices.colleague");
        const name = names.get(one.conversationId);
        return (
          <li key={one.id}>
            <Link
              to={{
                pathname: `/conversations/${one.conversationId}`,
                search: isInbox ? search : "",
                hash: noteHash(one.noteId),
              }}
              className={classes.notice}
              data-unread={one.readAt === null || undefined}
              onClick={() => onOpen(one)}
            >
              <bdi className={classes.about}>
                {name === null ? t("notices.gone") : (name ?? "…")}
              </bdi>
              <time
                className={classes.when}
                dateTime={at.toISOString()}
                title={fullTime(at, language)}
              >
                {rowTime(at, now, language)}
              </time>
              <span>
                {t("notices.mention", { name: by })}
                {one.readAt === null && <VisuallyHidden> ({t("notices.unread")})</VisuallyHidden>}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
