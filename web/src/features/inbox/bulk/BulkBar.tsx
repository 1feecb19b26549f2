import { Button, CloseButton } from "@mantine/core";
import type { Selection } from "../list/useSelection";
import { useInboxTexts } from "../texts";
import { BulkActions } from "./BulkActions";
import classes from "./BulkBar.module.css";

interface Props {
  selection: Selection;
  hasMore: boolean;
}

/** How many are chosen, and what can be done with all of them. */
export function BulkBar({ selection, hasMore }: Props) {
  const t = useInboxTexts();
  const { selected, selectAll, clear } = selection;
  return (
    <section className={classes.bar} data-foot aria-label={t("inbox.selection")}>
      <div className={classes.line}>
        <CloseButton aria-label={t("inbox.selection.clear")} onClick={clear} />
        <span role="status" className={classes.count}>
          {t("inbox.selection.count", { count: selected.length })}
        </span>
        <Button variant="subtle" size="compact-sm" onClick={selectAll}>
          {t(hasMore ? "inbox.selection.loaded" : "inbox.selection.all")}
        </Button>
      </div>
      <BulkActions rows={selected} onDone={clear} />
    </section>
  );
}
