import { IconSearchOff } from "@/components/icons";
import { useCallback } from "react";
import { LoadFault } from "@/components/LoadFault";
import { StateMessage } from "@/components/StateMessage";
import { useNow } from "@/lib/time/useNow";
import { InboxSkeleton } from "../list/InboxSkeleton";
import { SelectableRow } from "../list/SelectableRow";
import type { Selection } from "../list/useSelection";
import { VirtualRows } from "../list/VirtualRows";
import { ConversationRow } from "../row/ConversationRow";
import { useInboxTexts } from "../texts";
import { Further } from "./Further";
import classes from "./SearchResults.module.css";
import type { Search } from "./useSearch";

interface Props {
  q: string;
  result: Search;
  selection: Selection;
  scroller: HTMLDivElement | null;
  top: number;
  openId: string | null;
  address: string;
}

/** Who was found anywhere, and how; then what was not looked through. */
export function SearchResults({ q, result, selection, scroller, top, openId, address }: Props) {
  const t = useInboxTexts();
  const now = useNow();
  const { found, looked, isLoading, isCut, isFurther, further, code, retry } = result;
  const ignore = useCallback(() => undefined, []);
  if (code) return <LoadFault code={code} onRetry={retry} />;
  if (found.length === 0 && isLoading && !isFurther) return <InboxSkeleton />;
  const isAll = !isLoading && !isCut;
  const more = further && <Further isLoading={isLoading} onFurther={further} />;
  const rows = found.map(({ row }) => row);
  const ways = new Map(found.map(({ row, how }) => [row.id, how]));
  return (
    <>
      <p className={classes.count} role="status">
        {t(isAll ? "inbox.search.count" : "inbox.search.soFar", { count: rows.length })}
        {isCut && !isLoading && ` ${t("inbox.search.cut")}`}
      </p>
      {rows.length === 0 ? (
        <StateMessage
          icon={<IconSearchOff size={26} stroke={1.6} />}
          title={t(isAll ? "inbox.search.none" : "inbox.search.noneYet", { text: q })}
          text={isAll ? t("inbox.search.hint") : t("inbox.search.looked", { count: looked })}
        >
          {more && <div className={classes.further}>{more}</div>}
        </StateMessage>
      ) : (
        <VirtualRows
          label={t("inbox.search.found")}
          rows={rows}
          hasMore={isCut}
          scroller={scroller}
          top={top}
          keptIndex={-1}
          onShown={ignore}
        >
          {(row) => (
            <SelectableRow row={row} selection={selection}>
              <ConversationRow
                row={row}
                isOpen={row.id === openId}
                now={now}
                search={address}
                how={ways.get(row.id)}
              />
            </SelectableRow>
          )}
        </VirtualRows>
      )}
      {rows.length > 0 && more && <div className={classes.further}>{more}</div>}
      <p className={classes.limits}>{t("inbox.search.messages")}</p>
    </>
  );
}
