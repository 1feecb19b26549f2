import { LoadFault } from "@/components/LoadFault";
import { useNow } from "@/lib/time/useNow";
import { ConversationRow } from "./ConversationRow";
import { EmptyInbox } from "./EmptyInbox";
import type { Filter } from "./filters";
import classes from "./InboxList.module.css";
import { InboxSkeleton } from "./InboxSkeleton";
import { MoreRows } from "./MoreRows";
import { matching } from "./rows";
import { useInboxTexts } from "./texts";
import type { Inbox } from "./useInbox";

interface Props {
  inbox: Inbox;
  filter: Filter;
  search: string;
  openId: string | null;
}

export function InboxList({ inbox, filter, search, openId }: Props) {
  const t = useInboxTexts();
  const now = useNow();
  if (inbox.live.status === "error") {
    return <LoadFault code={inbox.live.code} onRetry={inbox.retry} />;
  }
  if (!inbox.rows) return <InboxSkeleton />;
  if (inbox.rows.length === 0) return <EmptyInbox filter={filter} />;

  const rows = matching(inbox.rows, search);
  return (
    <>
      <ul className={classes.list} aria-label={t("inbox.list")}>
        {rows.map((row) => (
          <li key={row.id}>
            <ConversationRow row={row} isOpen={row.id === openId} now={now} />
          </li>
        ))}
      </ul>
      {rows.length === 0 && (
        <p className={classes.none} role="status">
          {t("inbox.search.none", { text: search })}
        </p>
      )}
      {inbox.hasMore && (
        <MoreRows
          isLoading={inbox.isLoadingMore}
          isAutomatic={search === ""}
          onMore={inbox.loadMore}
        />
      )}
    </>
  );
}
