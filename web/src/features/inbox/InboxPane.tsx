import { useDeferredValue, useState, type ReactNode } from "react";
import { FilterTabs } from "./FilterTabs";
import type { Filter } from "./filters";
import classes from "./InboxPane.module.css";
import { InboxList } from "./InboxList";
import { SearchField } from "./SearchField";
import { useInboxTexts } from "./texts";
import type { Inbox } from "./useInbox";
import type { Counts } from "./useTriageCounts";
import { useListKeys } from "./useListKeys";

interface Props {
  inbox: Inbox;
  filter: Filter;
  counts: Counts;
  openId: string | null;
  onFilter: (filter: Filter) => void;
  /** What stands beside the title: the account. */
  account: ReactNode;
}

export function InboxPane({ inbox, filter, counts, openId, onFilter, account }: Props) {
  const t = useInboxTexts();
  const [search, setSearch] = useState("");
  const searched = useDeferredValue(search);
  const { pane, onKeyDown } = useListKeys();
  return (
    <div className={classes.pane} ref={pane} onKeyDown={onKeyDown} role="presentation">
      <header className={classes.header}>
        <h1 className={classes.title}>{t("inbox.title")}</h1>
        {account}
      </header>
      <div className={classes.tools}>
        <SearchField value={search} onChange={setSearch} />
        <FilterTabs filter={filter} counts={counts} onFilter={onFilter} />
        {filter === "needsReply" && (
          <p className={classes.hint}>{t("inbox.filter.needsReply.hint")}</p>
        )}
      </div>
      <div className={classes.scroller} key={filter}>
        <InboxList inbox={inbox} filter={filter} search={searched} openId={openId} />
      </div>
    </div>
  );
}
