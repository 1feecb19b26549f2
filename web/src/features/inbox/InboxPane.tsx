import { IconArrowUp } from "@/components/icons";
import { Suspense, use, useState, type FocusEvent, type UIEvent } from "react";
import { part } from "@/components/parts/part";
import { seesAll, useSession } from "@/lib/session";
import { useOnScreen } from "@/lib/onScreen/useOnScreen";
import classes from "./InboxPane.module.css";
import { InboxList } from "./list/InboxList";
import type { Inbox } from "./list/useInbox";
import { useKeptFocus } from "./list/useKeptFocus";
import { useKeptScroll } from "./list/useKeptScroll";
import { useListKeys } from "./list/useListKeys";
import { useSelection } from "./list/useSelection";
import { useSteadyRows } from "./list/useSteadyRows";
import type { Row } from "./rows";
import { SearchField } from "./search/SearchField";
import { SearchResults } from "./search/SearchResults";
import { useSearch } from "./search/useSearch";
import { useInboxTexts } from "./texts";
import { SortMenu } from "./views/SortMenu";
import { InboxPlaceContext, type InboxView } from "./views/useInboxView";
import { ViewTitle } from "./views/ViewTitle";

interface Props {
  inbox: Inbox;
  shown: InboxView;
  openId: string | null;
  /** The open conversation as it is now, where the list does not have it (any more). */
  open: Row | null;
  /** Whether the open conversation is not theirs to see any more. */
  isLost: boolean;
  /** Whether the list is there: the numbers of the views come after it. */
  isListed: boolean;
}

// It comes when it is needed, with its menus.
const BulkBar = part(() => import("./bulk/BulkBar").then(({ BulkBar }) => BulkBar));

const AT_TOP_PX = 8;

/** The list of conversations with all that chooses what it shows. */
export function InboxPane({ inbox, shown, openId, open, isLost, isListed }: Props) {
  const t = useInboxTexts();
  const { view, sort, q } = shown;
  const list = `${view} ${sort}`;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [reading, setReading] = useState({ list, isReading: false });
  const [focusedId, setFocusedId] = useState("");
  const isReading = reading.list === list && reading.isReading;
  const steady = useSteadyRows({
    list,
    source: inbox.rows,
    isReading,
    openId: isLost ? null : openId,
    seesAll: seesAll(useSession()),
  });
  const rows = open ? steady.rows.map((row) => (row.id === open.id ? open : row)) : steady.rows;
  const result = useSearch(q, inbox.rows);
  const listed = q ? result.found.map(({ row }) => row) : rows;
  const selection = useSelection(`${list} ${q}`, listed);
  const { pane, onKeyDown } = useListKeys();
  useKeptFocus({ pane, list: `${list} ${q}`, rows: listed, focusedId, openId });
  const isBehind = use(InboxPlaceContext) !== null;
  const { selected, clear } = selection;
  useOnScreen(isBehind ? {} : { rows: listed, selected, clearSelection: clear });

  const { top, keep } = useKeptScroll(`${list} ${q}`, inbox.rows !== null);
  const onScroll = (event: UIEvent<HTMLElement>) => {
    keep(event);
    const isAway = event.currentTarget.scrollTop > AT_TOP_PX;
    if (isAway !== isReading) setReading({ list, isReading: isAway });
  };
  const onFocus = ({ target }: FocusEvent) =>
    setFocusedId(target.closest("li")?.querySelector<HTMLElement>("[data-row]")?.dataset.row ?? "");
  const common = { selection, scroller, top, openId };
  return (
    <div
      className={classes.pane}
      ref={pane}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      role="presentation"
    >
      <header className={classes.header}>
        <ViewTitle
          view={view}
          isListed={isListed}
          onView={(next) => shown.change({ view: next })}
        />
        <SortMenu view={view} sort={sort} onSort={(next) => shown.change({ sort: next })} />
      </header>
      <div className={classes.tools}>
        <SearchField value={q} onChange={(next) => shown.change({ q: next })} />
        {!q && sort === "window" && <p className={classes.hint}>{t("inbox.sort.window.hint")}</p>}
      </div>
      <div className={classes.around}>
        <div
          className={classes.scroller}
          id="list"
          tabIndex={-1}
          key={q ? "search" : list}
          ref={setScroller}
          onScroll={onScroll}
        >
          {q ? (
            <SearchResults q={q} result={result} address={shown.search} {...common} />
          ) : (
            <InboxList inbox={inbox} rows={rows} shown={shown} focusedId={focusedId} {...common} />
          )}
        </div>
        {!q && steady.news > 0 && (
          <button
            type="button"
            className={classes.news}
            onClick={() => scroller?.scrollTo({ top: 0 })}
          >
            <IconArrowUp size={15} aria-hidden /> {t("inbox.news", { count: steady.news })}
          </button>
        )}
      </div>
      {selection.selected.length > 0 && (
        <Suspense>
          <BulkBar selection={selection} hasMore={inbox.hasMore} />
        </Suspense>
      )}
    </div>
  );
}
