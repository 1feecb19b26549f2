import { FILTERS, type Filter } from "./filters";
import classes from "./FilterTabs.module.css";
import { useInboxTexts } from "./texts";
import type { Counts } from "./useTriageCounts";

interface Props {
  filter: Filter;
  counts: Counts;
  onFilter: (filter: Filter) => void;
}

/** Which conversations the list shows. */
export function FilterTabs({ filter, counts, onFilter }: Props) {
  const t = useInboxTexts();
  return (
    <div className={classes.tabs} role="group" aria-label={t("inbox.filter")}>
      {FILTERS.map((option) => (
        <button
          key={option}
          type="button"
          className={classes.tab}
          aria-pressed={option === filter}
          onClick={() => onFilter(option)}
        >
          {t(`inbox.filter.${option}`)}{" "}
          {counts[option] && <span className={classes.count}>{counts[option]}</span>}
        </button>
      ))}
    </div>
  );
}
