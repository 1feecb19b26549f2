import { Loader } from "@mantine/core";
import { useCallback } from "react";
import { LoadFault } from "@/components/LoadFault";
import { useNow } from "@/lib/time/useNow";
import { ConversationRow } from "../row/ConversationRow";
import type { Row } from "../rows";
import { useInboxTexts } from "../texts";
import type { InboxView } from "../views/useInboxView";
import { EmptyInbox } from "./EmptyInbox";
import classes from "./InboxList.module.css";
import { InboxSkeleton } from "./InboxSkeleton";
import { SelectableRow } from "./SelectableRow";
import type { Inbox } from "./useInbox";
import type { Selection } from "./useSelection";
import { VirtualRows } from "./VirtualRows";

interface Props {
  inbox: Inbox;
  /** As they are shown, in their order. */
  rows: readonly Row[];
  shown: InboxView;
  selection: Selection;
  scroller: HTMLDivElement | null;
  top: number;
  openId: string | null;
  focusedId: string;
}

const NEAR = 15;

export function InboxList(props: Props) {
  const { inbox, rows, shown, selection, scroller, top, openId, focusedId } = props;
  const t = useInboxTexts();
  const now = useNow();
  const { show, loadMore, hasMore, isLoadingMore } = inbox;

  const onShown = useCallback(
    (first: number, last: number) => {
      const ids = rows.slice(first, last + 1).map(({ id }) => id);
      show(new Set(openId ? [...ids, openId] : ids));
      if (hasMore && !isLoadingMore && last >= rows.length - NEAR) loadMore();
    },
    [rows, openId, show, hasMore, isLoadingMore, loadMore],
  );

  if (inbox.code) return <LoadFault code={inbox.code} onRetry={inbox.retry} />;
  if (!inbox.rows) return <InboxSkeleton />;
  if (rows.length === 0) return <EmptyInbox {...shown} />;
  const present = new Set(inbox.rows.map(({ id }) => id));
  return (
    <>
      <VirtualRows
        label={t("inbox.list")}
        rows={rows}
        hasMore={hasMore}
        scroller={scroller}
        top={top}
        keptIndex={rows.findIndex(({ id }) => id === focusedId)}
        onShown={onShown}
      >
        {(row) => (
          <SelectableRow row={row} selection={selection}>
            <ConversationRow
              row={row}
              isOpen={row.id === openId}
              isGone={!present.has(row.id)}
              now={now}
              search={shown.search}
            />
          </SelectableRow>
        )}
      </VirtualRows>
      {isLoadingMore && (
        <p className={classes.more} role="status">
          <Loader size={14} /> {t("inbox.loading")}
        </p>
      )}
    </>
  );
}
